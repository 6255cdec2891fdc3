import { Award, FileText, FolderOpen, KeyRound, NotebookText } from 'lucide-react'
import { useWords } from '../../i18n/useWords.ts'
import css from './Effect.module.css'

/** What the chosen folder will hold, in the order a person would look. */
export function FolderPicture({ folder }: { folder: string }) {
  const { t } = useWords()
  const name = folder.split(/[\\/]/).filter(Boolean).at(-1) ?? folder
  const inside = [
    { icon: NotebookText, name: t('folder.registry'), more: t('folder.registryMore') },
    { icon: Award, name: t('folder.issued'), more: t('folder.issuedMore') },
    { icon: FileText, name: t('folder.backups'), more: t('folder.backupsMore') },
    { icon: KeyRound, name: t('folder.keys'), more: t('folder.keysMore') },
  ]
  return (
    <figure className={css.effect}>
      <div className={css.card}>
        <p className={css.folder}>
          <FolderOpen size={20} />
          <bdi>{name}</bdi>
        </p>
        <ul className={css.tree}>
          {inside.map(({ icon: Icon, name: what, more }) => (
            <li key={what}>
              <Icon size={18} />
              <span>
                <b>{what}</b>
                <small>{more}</small>
              </span>
            </li>
          ))}
        </ul>
      </div>
      <figcaption>{t('folder.caption')}</figcaption>
    </figure>
  )
}
