/**
 * How much of a credential anyone can see.
 * - `page`: a page with the name, and the credential itself.
 * - `page-without-name`: a page without it, and a copy of the credential that the issuer signed without the person.
 * - `status-only`: neither. Whether it was revoked can be seen in the status list alone.
 */
export const visibilities = ['page', 'page-without-name', 'status-only'] as const
export type Visibility = (typeof visibilities)[number]
