import { Component, type ReactNode } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { Button } from './Button.tsx'
import { Page } from './Page.tsx'

/** Keeps one broken screen from taking the whole studio with it. A class, because React asks for one here. */
export class Mishap extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <BrokenScreen /> : this.props.children
  }
}

function BrokenScreen() {
  const { t } = useWords()
  return (
    <Page title={t('trouble.broken')} sub={t('trouble.brokenMore')}>
      <Button look="primary" onPress={() => location.reload()}>
        {t('trouble.reload')}
      </Button>
    </Page>
  )
}
