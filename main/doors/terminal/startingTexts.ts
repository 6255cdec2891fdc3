/** Texts that a new badge starts with until its issuer writes better ones: they say that they are to be completed. */
interface Starting {
  readonly description: string
  readonly criteria: string
}

const english: Starting = {
  description: 'To be completed: what can a person with this badge do?',
  criteria:
    'To be completed before the badge is issued:\n\n- What did the person do to earn it?\n- Who saw it, and how?',
}

const startingTexts: Readonly<Record<string, Starting>> = {
  en: english,
  fi: {
    description: 'Täydennettävä: mitä merkin saanut osaa?',
    criteria:
      'Täydennettävä ennen merkin myöntämistä:\n\n- Mitä henkilö teki ansaitakseen merkin?\n- Kuka sen näki, ja miten?',
  },
  sv: {
    description: 'Ska kompletteras: vad kan den som har märket?',
    criteria:
      'Ska kompletteras innan märket delas ut:\n\n- Vad gjorde personen för att få det?\n- Vem såg det, och hur?',
  },
  de: {
    description: 'Zu ergänzen: Was kann, wer dieses Abzeichen hat?',
    criteria:
      'Vor der Vergabe zu ergänzen:\n\n- Was hat die Person dafür getan?\n- Wer hat es gesehen, und wie?',
  },
  ar: {
    description: 'يُستكمل: ماذا يستطيع حامل هذه الشارة أن يفعل؟',
    criteria: 'يُستكمل قبل منح الشارة:\n\n- ماذا فعل الشخص ليستحقها؟\n- من شهد ذلك، وكيف؟',
  },
}

/** In the language itself where there is wording, else in English. */
export function startingTextsIn(language: string): Starting & { readonly language: string } {
  const [spoken = 'en'] = language.split('-')
  const own = startingTexts[spoken]
  return own ? { ...own, language: spoken } : { ...english, language: 'en' }
}
