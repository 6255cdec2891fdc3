import { useState } from 'react'
import type { OwnTemplateSummary } from '#core/contract/templates'
import type { TemplateId } from '#core/templateIds'
import { useWords } from '../../i18n/useWords.ts'
import { go } from '../../routes.ts'
import { useFeedback } from '../../state/feedback.tsx'
import { freeName } from '../../state/freeName.ts'
import { saveFile } from '../../state/saveFile.ts'
import { useStudio } from '../../state/studio.ts'

type Named = Pick<OwnTemplateSummary, 'id' | 'name'>

interface TemplateFiles {
  /** Of which template one of the person's own is being made just now. */
  readonly making: string | null
  readonly makeOwn: (from: TemplateId, kind: string) => void
  readonly duplicate: (template: Named) => void
  readonly exportFile: (template: Named) => void
  readonly remove: (template: Named) => void
}

/** What can be done to whole templates; `names` are those that are taken. */
export function useTemplateFiles(names: readonly string[]): TemplateFiles {
  const { t, failure } = useWords()
  const { studio, forget } = useStudio()
  const { toast } = useFeedback()
  const [making, setMaking] = useState<string | null>(null)
  const fail = (error: unknown) => toast(failure(error))
  const create = async (from: string, wanted: string) =>
    studio.templates.create({ from: from as TemplateId, name: freeName(wanted.replace(/ \d+$/, ''), names) })

  return {
    making,
    makeOwn(from, kind) {
      setMaking(from)
      create(from, t('template.nameOf', { kind }))
        .then(({ document }) => {
          forget('ownTemplates')
          go({ at: 'template', id: document.id })
        }, fail)
        .finally(() => setMaking(null))
    },
    duplicate({ id, name }) {
      create(id, name).then(({ document }) => {
        forget('ownTemplates')
        toast(t('template.duplicated', { name: document.name }))
      }, fail)
    },
    exportFile({ id }) {
      studio.templates.exportTemplate({ id }).then((file) => {
        saveFile(file)
        toast(t('families.files.made', { name: file.name }))
      }, fail)
    },
    remove({ id, name }) {
      const restore = () => {
        studio.templates.restore({ id }).then(() => forget('ownTemplates'), fail)
      }
      studio.templates.remove({ id }).then(() => {
        forget('ownTemplates')
        toast(t('template.removed', { name }), restore)
      }, fail)
    },
  }
}
