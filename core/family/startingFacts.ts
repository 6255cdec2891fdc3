import { type DraftFacts, NO_FACTS } from '../achievementFacts.ts'

/** Texts that a new badge starts with: true as they are, and better once its issuer tells more. */
const texts: Readonly<Record<string, (title: string) => Pick<DraftFacts, 'description' | 'criteria'>>> = {
  en: (title) => ({
    description: `Awarded for: ${title}.`,
    criteria: `The holder has shown what this badge stands for: ${title}. Somebody of the issuing organisation has seen it.`,
  }),
  fi: (title) => ({
    description: `Myönnetty aiheesta: ${title}.`,
    criteria: `Merkin saaja on osoittanut osaamisensa: ${title}. Myöntäjän edustaja on todennut sen.`,
  }),
  sv: (title) => ({
    description: `Tilldelas för: ${title}.`,
    criteria: `Innehavaren har visat vad märket står för: ${title}. En representant för utfärdaren har sett det.`,
  }),
  de: (title) => ({
    description: `Verliehen für: ${title}.`,
    criteria: `Wer das Abzeichen trägt, hat gezeigt, wofür es steht: ${title}. Jemand von der ausstellenden Organisation hat es gesehen.`,
  }),
  ar: (title) => ({
    description: `تُمنح عن: ${title}.`,
    criteria: `أثبت حامل الشارة ما تعنيه: ${title}. وشهد ذلك ممثل عن الجهة المانحة.`,
  }),
}

/** In the language of the badge. Without wording in it, the title alone speaks: it is never in a wrong language. */
export function startingFacts(title: string, language: string): DraftFacts {
  const [spoken = ''] = language.split('-')
  return { ...NO_FACTS, ...(texts[spoken]?.(title) ?? { description: title, criteria: title }) }
}
