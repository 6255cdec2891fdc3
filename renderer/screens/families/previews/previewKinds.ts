export const previewKinds = ['small', 'paper', 'profile', 'row'] as const
/** Ways in which a badge is met: small, on a certificate, on a profile, beside its family. */
export type PreviewKind = (typeof previewKinds)[number]
