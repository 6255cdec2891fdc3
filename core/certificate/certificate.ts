/** What a certificate is made of. Words come ready in the language of the page; see `wording` and `certificateDate`. */
import type { Scene } from '../design/scene.ts'
import type { FontStack } from '../text/typeface.ts'
import type { CertificatePalette } from './certificatePalette.ts'
import type { PrintTemplate } from './printTemplate.ts'

export interface CertificateTexts {
  /** BCP 47; the language of the page. */
  readonly language: string
  readonly dir: 'ltr' | 'rtl'
  readonly heading: string
  /** Read before the name. */
  readonly presentedTo: string
  /** Read between the name and the achievement. */
  readonly reason: string
  readonly signatureLabel: string
  /** With `{date}` in it, as `validUntil`. */
  readonly issuedOn: string
  readonly validUntil: string
  /** With `{date}` in it: the days of the activity, or its only one. */
  readonly activity: string
  /** Stands before the certificate's number. */
  readonly numberLabel: string
  /** With `{date}` in it; beside the number of what was printed again. */
  readonly reprint: string
  readonly scanToCheck: string
  /** The same, under a code that holds the short form of the credential. */
  readonly scanShortForm: string
  /** Stands where the QR would, if there is none; the number follows on a line of its own. */
  readonly checkByNumber: string
  /** Ends criteria that had to be cut. */
  readonly moreCriteria: string
}

/** What all certificates of one achievement share. */
export interface CertificateBatch {
  readonly texts: CertificateTexts
  readonly issuer: {
    readonly name: string
    readonly logoPng: Uint8Array | null
    /** Of the web; for templates that show it. */
    readonly address?: string
  }
  readonly achievement: {
    readonly name: string
    /** Markdown. */
    readonly criteria: string
    /** For templates that show it. */
    readonly description?: string
    /** The step reached; 0 or absent for a badge without steps. */
    readonly level?: number
  }
  readonly badge: { readonly scene: Scene } | { readonly png: Uint8Array }
  readonly palette?: CertificatePalette
  /** The formal one if not given. */
  readonly template?: PrintTemplate
  /** The words in a second language, for templates that have two. */
  readonly secondTexts?: CertificateTexts
  /**
   * Whether certificates of it tell the days of the activity, and whether one of them also tells until when it is
   * valid: room is made for them.
   */
  readonly activity?: 'told' | 'told-beside-end'
  /** Where anybody can have it checked: a short web address without `https://`. */
  readonly checkAddress?: string | null
}

export interface CertificateRecipient {
  readonly name: string
  /** BCP 47 of the name, if known: some fonts draw a letter differently by language. */
  readonly language: string | null
  /** A short code people can read out, such as `4F7K-92QD`. */
  readonly number: string
  /** A day in words; see `certificateDate`. */
  readonly dateText: string
  readonly validUntilText: string | null
  /** The days of the activity in words; see `certificateDays`. */
  readonly activityText?: string | null
  /** What the person did, and a web address that shows it; for templates that show them. */
  readonly narrative?: string | null
  readonly evidence?: string | null
  /** The same days in the second language, for templates that have two. */
  readonly secondDates?: {
    readonly dateText: string
    readonly validUntilText: string | null
    readonly activityText?: string | null
  }
  /** Upper-case alphanumeric; null if the credential does not fit into a QR that paper carries. */
  readonly qr: string | null
  /** Whether the code holds the short form of the credential. */
  readonly isShortForm?: boolean
  /** The day in words on which it was printed again. */
  readonly reprintedOn?: string | null
  /** The signed credential, attached to the page byte for byte. */
  readonly credentialJson: string
}

/** Faces by what they set; each stack covers every script that the studio prints. */
export interface CertificateFonts {
  readonly text: FontStack
  readonly italic: FontStack
  readonly strong: FontStack
  /** For numbers that are read out or typed: figures of one height, and a zero that is no letter. */
  readonly code: FontStack
}
