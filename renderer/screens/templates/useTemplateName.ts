import type { TemplateId, TemplateKind } from '#core/templateIds'
import { useWords } from '../../i18n/useWords.ts'
import { useTemplates } from '../../state/useLists.ts'

/** What a built-in template is called: “Formal (A4, portrait)”. */
export function useTemplateName(): (id: TemplateId) => string {
  const { t } = useWords()
  const { data: templates } = useTemplates(null)
  return (id) => {
    const template = templates?.find((one) => one.id === id)
    // Until the list is here: an id begins with its kind.
    const kind = template?.kind ?? (id.split('-')[0] as TemplateKind)
    const name = t(`templates.kinds.${kind}`)
    return template ? `${name} (${t(`templates.${template.orientation}`, { paper: template.paper })})` : name
  }
}
