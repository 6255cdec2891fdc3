/** The answer to "is this real": one word, one sentence, and what to do next. */
import type { Verification } from '../contract/verify.ts'
import type { Uncheckable } from './checkSignature.ts'
import { fullDate, nameInWords } from './wording.ts'

export type Answer = Pick<Verification, 'verdict' | 'about' | 'sentence' | 'next'>

const FRESH_COPY = 'Ask the issuer for a fresh copy.'

export const genuine = (issuer: string, recipient: string | null): Answer => ({
  verdict: 'genuine',
  about: 'genuine',
  sentence: `${nameInWords(issuer)} gave this badge${recipient === null ? '' : ` to ${nameInWords(recipient)}`}, and nothing in it has been changed.`,
  next: '',
})

/** The site vouches for itself: whose it is, is for the person to judge. */
export const genuineBySite = (site: string, issuer: string, recipient: string | null): Answer => ({
  verdict: 'genuine',
  about: 'genuine-by-site',
  sentence: `The web site ${nameInWords(site)} gave this badge${recipient === null ? '' : ` to ${nameInWords(recipient)}`}, and nothing in it has been changed.`,
  next: `Make sure that ${nameInWords(site)} is the web site of ${nameInWords(issuer)}.`,
})

/** Whoever changed it may have changed the issuer's name as well, so nobody is named. */
export const altered = (): Answer => ({
  verdict: 'altered',
  about: 'altered',
  sentence: 'Something in this badge was changed after it was signed, so do not rely on it.',
  next: FRESH_COPY,
})

export const alteredPicture = (): Answer => ({
  verdict: 'altered',
  about: 'altered-picture',
  sentence: 'The picture of this badge was changed, so do not rely on it.',
  next: FRESH_COPY,
})

export const alteredPage = (): Answer => ({
  verdict: 'altered',
  about: 'altered-page',
  sentence: 'This page was changed after it was printed, so do not rely on it.',
  next: FRESH_COPY,
})

export const impostor = (issuer: string): Answer => ({
  verdict: 'altered',
  about: 'impostor',
  sentence: `This badge names ${nameInWords(issuer)} as its issuer, but somebody else signed it, so do not rely on it.`,
  next: FRESH_COPY,
})

export const expired = (until: Date): Answer => ({
  verdict: 'expired',
  about: 'expired',
  sentence: `This badge is real, but it counted only until ${fullDate(until)}.`,
  next: 'Ask the holder whether there is a newer one.',
})

export const notYetValid = (from: Date): Answer => ({
  verdict: 'not-yet-valid',
  about: 'not-yet-valid',
  sentence: `This badge is real, but it counts only from ${fullDate(from)}.`,
  next: 'Check it again on that day. If the date looks wrong, check the date of this computer.',
})

export const revoked = (issuer: string): Answer => ({
  verdict: 'revoked',
  about: 'revoked',
  sentence: `${nameInWords(issuer)} gave this badge and has taken it back, so it does not count any more.`,
  next: `If you think this is a mistake, ask ${nameInWords(issuer)}.`,
})

/** `number`: of the corrected badge, as it stands on its paper; null if nobody is told which it is. */
export const replaced = (issuer: string, number: string | null): Answer => ({
  verdict: 'revoked',
  about: 'replaced',
  sentence: `${nameInWords(issuer)} has corrected this badge and given it anew, so this one does not count any more.`,
  next: `Ask the holder for the corrected badge${number === null ? '' : `, number ${number}`}.`,
})

/** On hold is not gone: it may count again tomorrow. */
export const suspended = (issuer: string): Answer => ({
  verdict: 'revoked',
  about: 'suspended',
  sentence: `${nameInWords(issuer)} gave this badge and has put it on hold, so it does not count now.`,
  next: `Ask ${nameInWords(issuer)} whether it counts again.`,
})

const cannotTell = (about: Answer['about'], sentence: string, next: string): Answer => ({
  verdict: 'cannot-tell',
  about,
  sentence,
  next,
})

export const issuerNotMet = (issuer: string, number: string): Answer =>
  cannotTell(
    'issuer-not-met',
    `Nothing was changed since it was signed, but this computer has not met the issuer ${nameInWords(issuer)}.`,
    `Ask ${nameInWords(issuer)} for their issuer number. If it is ${number}, add them to the issuers you know.`,
  )

export const issuerUnproven = (issuer: string): Answer =>
  cannotTell(
    'issuer-unproven',
    `Nothing was changed since it was signed, but the badge alone does not show that ${nameInWords(issuer)} signed it.`,
    'Check it on the web page of the issuer, or ask them.',
  )

export const pageNotSealed = (): Answer =>
  cannotTell(
    'page-not-sealed',
    'The badge inside this file is genuine, but the page around it cannot be checked.',
    'Compare the name, the badge and the date on the page with those shown here.',
  )

export const contradictory = (): Answer =>
  cannotTell(
    'contradictory',
    'This badge says two different things about the same matter, so it cannot be judged.',
    'Ask the issuer for a corrected badge.',
  )

export const uncheckable = (reason: Uncheckable, issuer: string): Answer => {
  const onTheWeb = 'Check it on the web page of the issuer, or ask them.'
  switch (reason) {
    case 'no-signature':
      return cannotTell(reason, 'This badge is not signed, so it does not show who made it.', FRESH_COPY)
    case 'unknown-method':
      return cannotTell(reason, 'This badge is signed in a way that this program cannot check.', onTheWeb)
    case 'key-elsewhere':
      return cannotTell(
        reason,
        `Checking this badge needs a key that ${nameInWords(issuer)} keeps on the internet.`,
        onTheWeb,
      )
    case 'not-covered':
      return cannotTell(reason, 'This badge uses words that this program does not know.', onTheWeb)
  }
}

export const notABadge = (): Answer =>
  cannotTell(
    'not-a-badge',
    'No badge was found here.',
    'Choose the picture, the certificate or the .json file of a badge, or scan the square code on its certificate.',
  )

export const brokenCode = (): Answer =>
  cannotTell(
    'broken-code',
    'This code was not read completely, so it cannot be judged.',
    'Scan the square code again, straight and in good light, or check the PDF of the certificate.',
  )

export const newerCode = (): Answer =>
  cannotTell(
    'newer-code',
    'This code was made by a newer version of this program.',
    'Update this program, then scan it again.',
  )

export const otherCredential = (): Answer =>
  cannotTell(
    'other-credential',
    'This is a credential of another kind, not an Open Badge that this program can show.',
    '',
  )

export const olderBadge = (address: string | null): Answer =>
  cannotTell(
    'older-badge',
    'This is an Open Badge of the older kind (2.0), which only its web address can confirm.',
    address === null ? 'Ask the holder for its web address.' : `Open ${nameInWords(address)} to see it.`,
  )

export const severalBadges = (): Answer =>
  cannotTell('several-badges', 'This picture holds several badges, where there may be only one.', FRESH_COPY)
