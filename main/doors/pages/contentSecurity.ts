/**
 * What a page of the studio may load and do, in both doors that show one. Everything is refused first; the renderer
 * is built so that this is enough: no inline script or style, no eval, no other address.
 */
export const studioPolicy = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // SECURITY: pictures of badges come as data: addresses, previews of chosen files as blob: ones.
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
})

/** SECURITY: an SVG opened by itself is a document; here it can neither run a script nor reach an address. */
export const pictureFilePolicy = policy({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
  'frame-ancestors': "'none'",
  sandbox: '',
})

/** The browser's own PDF viewer does not work under `sandbox` or `default-src 'none'`; it runs no script of ours. */
export const pdfFilePolicy = policy({ 'frame-ancestors': "'none'" })

/** Sent with every answer of every door that shows pages, beside one of the policies above. */
export const guardedHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
  // Names and certificates should not outlive the window in a disk cache.
  'Cache-Control': 'no-store',
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`.trim())
    .join('; ')
}
