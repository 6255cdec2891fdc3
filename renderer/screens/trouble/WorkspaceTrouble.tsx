import { codeOf } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import panel from '../../components/Panel.module.css'
import { useWords } from '../../i18n/useWords.ts'
import { Bare } from './Bare.tsx'
import { RestoreBackup } from './RestoreBackup.tsx'

interface WorkspaceTroubleProps {
  readonly folder: string
  readonly error: unknown
  readonly onRetry: () => void
  readonly onOther: () => void
}

const titles = {
  'workspace/in-use': 'trouble.inUse',
  'workspace/too-new': 'trouble.tooNew',
  'workspace/registry-corrupt': 'trouble.corrupt',
  'workspace/not-found': 'trouble.notFound',
} as const

/** A workspace does not open: what is the matter, that nothing was changed, and what to do. */
export function WorkspaceTrouble({ folder, error, onRetry, onOther }: WorkspaceTroubleProps) {
  const { t, failure } = useWords()
  const code = codeOf(error)
  const title = titles[code as keyof typeof titles] ?? 'trouble.cannotOpen'
  return (
    <Bare title={t(title)}>
      <p role="alert">{failure(error)}</p>
      <dl className={panel.facts}>
        <dt>{t('trouble.folder')}</dt>
        <dd>
          <bdi>{folder}</bdi>
        </dd>
      </dl>
      {code === 'workspace/registry-corrupt' && <RestoreBackup folder={folder} />}
      <div className={panel.row}>
        <Button look={code === 'workspace/registry-corrupt' ? 'plain' : 'primary'} onPress={onRetry}>
          {t('trouble.tryAgain')}
        </Button>
        <Button look="quiet" onPress={onOther}>
          {t('trouble.other')}
        </Button>
      </div>
    </Bare>
  )
}
