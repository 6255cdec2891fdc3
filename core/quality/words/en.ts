import type { Words } from './words.ts'

export const en: Words = {
  parts: {
    title: 'The title',
    subtitle: 'The small print',
    icon: 'The icon',
    level: 'The level',
    other: 'What you added',
  },
  say: {
    'quality/contrast': (_, { part }) => `${part} can hardly be told from what lies under it.`,
    'quality/small-text': (_, { part }) => `${part} is too small to be read on a badge of 40 mm.`,
    'quality/small-title': () =>
      'The title can be read in print, but not at 64 pixels. Fewer words would be larger.',
    'quality/thin-line': (_, { part }) => `${part} has a line so thin that it vanishes at 64 pixels.`,
    'quality/coarse-picture': () =>
      'The picture has too few pixels for its size: on the finished badge it will look blurred.',
    'quality/off-canvas': (_, { part }) => `${part} is cut off at the edge of the picture.`,
    'quality/off-badge': (_, { part }) => `${part} runs over the edge of the badge.`,
    'quality/print-margin': (_, { part }) =>
      `${part} is so near to the edge that a button press of 38 mm may fold it round.`,
    'quality/busy': () => 'There is so much on the badge that nothing can be made out when it is small.',
    'quality/alike': (_, { other }) => `At 48 pixels this badge looks like “${other}”.`,
    'quality/unknown-changes': (_, { style }) =>
      `The family asks for changes to the style ${style} that this version of Rosette does not know. They are left out.`,
    'quality/unknown-style': ({ asked }, { style }) =>
      `This version of Rosette has no style “${asked}”, so the badge is drawn in ${style}. Update Rosette, or choose a style.`,
    'quality/unknown-icon': ({ asked, element }) =>
      `This version of Rosette has no icon “${asked}”. ${element === 'icon' ? 'A star stands in its place' : 'Its place is empty'}. Update Rosette, or choose an icon.`,
    'family/title-too-small': ({ said }) => said,
    'family/subtitle-hidden': ({ said }) => said,
    'family/subtitle-too-long': ({ said }) => said,
    'family/missing-characters': ({ said }) => said,
  },
  remedy: {
    recolour: () => 'Give it a readable colour',
    enlarge: () => 'Enlarge it',
    reduce: () => 'Make it smaller',
    thicken: () => 'Thicken the line',
    'bring inside': () => 'Bring it inside',
    'drop pattern': () => 'Leave out the pattern',
    'drop small print': () => 'Leave out the small print',
    'drop characters': () => 'Write it without them',
    'drop changes': () => 'Use what the style has',
    'move to small print': ({ words }) => `Move “${words}” to the small print`,
    'swap icon': ({ name }) => `Use the icon “${name}”`,
    'change style': ({ name }) => `Use the style ${name}`,
  },
}
