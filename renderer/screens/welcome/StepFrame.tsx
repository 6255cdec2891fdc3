import { ArrowLeft } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Form } from 'react-aria-components'
import { Button, ButtonLink } from '../../components/Button.tsx'
import { cx } from '../../components/cx.ts'
import { Steps } from '../../components/Steps.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { hrefOf } from '../../routes.ts'
import css from './StepFrame.module.css'

interface StepFrameProps {
  readonly step: 1 | 2 | 3
  readonly title: string
  readonly lead: string
  readonly next: string
  readonly isPending?: boolean
  readonly onNext: () => void
  readonly children: ReactNode
}

export function StepFrame({ step, title, lead, next, isPending = false, onNext, children }: StepFrameProps) {
  const { t } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    document.title = `${title} · Rosette`
  }, [title])
  return (
    <Form
      className={cx(css.frame)}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        onNext()
      }}
    >
      <div className={css.middle}>
        <Steps
          label={t('welcome.steps')}
          steps={[t('welcome.who'), t('welcome.place'), t('welcome.key')]}
          now={step - 1}
        />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className={css.lead}>{lead}</p>
        </div>
        {children}
      </div>
      <footer className={css.foot}>
        <ButtonLink
          look="quiet"
          size="large"
          href={hrefOf({ at: 'welcome', step: (step - 1) as 0 | 1 | 2 })}
          icon={<ArrowLeft size={17} className="flip" />}
        >
          {t('back')}
        </ButtonLink>
        <Button look="primary" size="large" type="submit" isPending={isPending}>
          {next}
        </Button>
      </footer>
    </Form>
  )
}
