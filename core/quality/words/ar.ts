import type { Words } from './words.ts'

export const ar: Words = {
  parts: {
    title: 'العنوان',
    subtitle: 'السطر الصغير',
    icon: 'الأيقونة',
    level: 'المستوى',
    other: 'العنصر المضاف',
  },
  say: {
    'quality/contrast': (_, { part }) => `يصعب تمييز ${part} عن الخلفية.`,
    'quality/small-text': (_, { part }) => `حجم ${part} أصغر من أن يُقرأ على شارة قطرها 40 مم.`,
    'quality/small-title': () =>
      'العنوان مقروء عند الطباعة، لكنه غير مقروء عند 64 بكسل. الكلمات الأقل تظهر أكبر.',
    'quality/thin-line': (_, { part }) => `خط ${part} رفيع جدًا ويختفي عند 64 بكسل.`,
    'quality/coarse-picture': () =>
      'عدد بكسلات الصورة قليل بالنسبة إلى حجمها، وستبدو غير واضحة في الشارة النهائية.',
    'quality/off-canvas': (_, { part }) => `جزء من ${part} مقطوع عند حافة الصورة.`,
    'quality/off-badge': (_, { part }) => `جزء من ${part} خارج حافة الشارة.`,
    'quality/print-margin': (_, { part }) =>
      `موضع ${part} قريب جدًا من الحافة، وقد ينثني خلفها في زر معدني قطره 38 مم.`,
    'quality/busy': () => 'في الشارة تفاصيل كثيرة، فلا يتضح منها شيء عندما تصغر.',
    'quality/alike': (_, { other }) => `عند 48 بكسل تبدو هذه الشارة مثل «${other}».`,
    'quality/unknown-changes': (_, { style }) =>
      `تطلب المجموعة تغييرات في النمط ${style} لا يعرفها هذا الإصدار من Rosette، فتُركت.`,
    'quality/unknown-style': ({ asked }, { style }) =>
      `لا يوجد النمط «${asked}» في هذا الإصدار من Rosette، فرُسمت الشارة بالنمط ${style}. حدّث Rosette أو اختر نمطًا.`,
    'quality/unknown-icon': ({ asked, element }) =>
      `لا توجد الأيقونة «${asked}» في هذا الإصدار من Rosette. ${element === 'icon' ? 'وُضعت نجمة مكانها' : 'مكانها فارغ'}. حدّث Rosette أو اختر أيقونة.`,
    'family/title-too-small': (_, { style }) =>
      `العنوان أطول من أن يُقرأ في النمط ${style}. استخدم كلمات أقل، أو اختر نمطًا أوسع مثل Poster أو Ticket.`,
    'family/subtitle-hidden': (_, { style }) =>
      `في النمط ${style} يأخذ المستوى مكان السطر الصغير فلا يظهر. احذف أحدهما، أو اختر Civic seal الذي يعرض الاثنين.`,
    'family/subtitle-too-long': (_, { style }) =>
      `لا مكان للسطر الصغير في النمط ${style}. استخدم كلمات أقل أو عنوانًا أقصر.`,
    'family/missing-characters': (_, { characters }) =>
      `لا توجد في الخطوط هذه الأحرف: ${characters.join(' ')}، وستُطبع مربعات فارغة.`,
  },
  remedy: {
    recolour: () => 'استخدام لون مقروء',
    enlarge: () => 'تكبير',
    reduce: () => 'تصغير الصورة',
    thicken: () => 'زيادة سُمك الخط',
    'bring inside': () => 'إعادته إلى الداخل',
    'drop pattern': () => 'حذف الزخرفة',
    'drop small print': () => 'حذف السطر الصغير',
    'drop characters': () => 'الكتابة بدونها',
    'drop changes': () => 'استخدام ما في النمط',
    'move to small print': ({ words }) => `نقل «${words}» إلى السطر الصغير`,
    'swap icon': ({ name }) => `استخدام الأيقونة «${name}»`,
    'change style': ({ name }) => `استخدام النمط ${name}`,
  },
}
