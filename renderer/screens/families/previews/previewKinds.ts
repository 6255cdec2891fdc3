export const previewKinds = ['small', 'paper', 'profile', 'black', 'row'] as const
/** Ways in which a badge is met: small, on a certificate, on a profile, in black ink, beside its family. */
export type PreviewKind = (typeof previewKinds)[number]
