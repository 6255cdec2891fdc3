import { StudioError } from '../errors.ts'
import { alreadyBaked } from './alreadyBaked.ts'
import { OPEN_BADGES_3, PREFIX, svgBadges } from './svgBadge.ts'
import { originalSvg } from './unbakeSvg.ts'

/**
 * Prepares a released picture once, for a whole batch: the result puts a credential (JSON) into it as the first child
 * of its root, in a CDATA section (Open Badges 3.0, section on baking).
 *
 * Throws 'badge/damaged-svg', and 'badge/already-baked': take `originalSvg` first, since the credential names the
 * digest of the picture as it was released.
 */
export function svgBaker(released: string): (credential: string) => string {
  const { root, elements } = svgBadges(released)
  if (elements.length > 0 || root.attributes.some(({ name }) => name === `xmlns:${PREFIX}`)) {
    throw alreadyBaked()
  }
  if (root.selfClosing) throw new StudioError('badge/empty-svg', 'This picture is empty. Choose another one.')
  const head = `${released.slice(0, root.end - 1)} xmlns:${PREFIX}="${OPEN_BADGES_3}">`
  const tail = released.slice(root.end)
  return (credential) =>
    `${head}<${PREFIX}:credential><![CDATA[${inCdata(credential)}]]></${PREFIX}:credential>${tail}`
}

/** Puts a credential into any picture, in place of one that is there. Throws 'badge/damaged-svg'. */
export const bakeSvg = (svg: string, credential: string): string => svgBaker(originalSvg(svg))(credential)

/** Throws 'badge/not-xml' for the two characters that JSON allows and no XML document may hold. */
function inCdata(text: string): string {
  if (/[\ufffe\uffff]/.test(text)) {
    throw new StudioError(
      'badge/not-xml',
      'A text of this badge holds a character that no picture can carry (U+FFFE or U+FFFF). Remove it and try again.',
    )
  }
  return text.replaceAll(']]>', ']]]]><![CDATA[>')
}
