/** What can be asked here, in the words of OpenAPI 3.1. */
import { z } from 'zod'
import { enrolled, enrolment, held, heldQuery, push, pushed, refusal, syncPaths } from '#core/sync/protocol'

export function openApi(publicUrl: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Rosette endpoint',
      version: '1',
      description:
        'Open Badges that issuers have signed on their own machines and published here. Everything public can be read without an account. Requests under /sync are signed by the issuer’s key with HTTP Message Signatures (RFC 9421).',
    },
    servers: [{ url: publicUrl }],
    paths: { ...publicPaths(), ...syncRequests() },
  }
}

const ISSUER = '/issuers/{issuer}'
const DOCUMENTS: readonly (readonly [path: string, summary: string, types: readonly string[]])[] = [
  [`${ISSUER}/`, 'An issuer: a page, or its signed profile', ['text/html', 'application/ld+json']],
  [`${ISSUER}/profile.json`, 'The signed profile of an issuer (Open Badges 3.0)', ['application/ld+json']],
  [`${ISSUER}/did.json`, 'The DID document of the issuer’s did:web', ['application/did+ld+json']],
  [`${ISSUER}/jwks.json`, 'The issuer’s public keys', ['application/jwk-set+json']],
  [`${ISSUER}/ob2.json`, 'The issuer as Open Badges 2.0 has it', ['application/ld+json']],
  [
    `${ISSUER}/achievements/{id}/`,
    'A badge: a page, or the signed achievement',
    ['text/html', 'application/ld+json'],
  ],
  [`${ISSUER}/achievements/{id}/achievement.json`, 'The signed achievement', ['application/ld+json']],
  [`${ISSUER}/achievements/{id}/ob2.json`, 'The BadgeClass of Open Badges 2.0', ['application/ld+json']],
  [
    `${ISSUER}/credentials/{id}/`,
    'What one person was awarded: a page, or the credential',
    ['text/html', 'application/vc+ld+json', 'application/jwt'],
  ],
  [`${ISSUER}/credentials/{id}/credential.json`, 'The signed credential', ['application/vc+ld+json']],
  [`${ISSUER}/credentials/{id}/credential.jwt`, 'The credential as VC-JWT', ['application/jwt']],
  [`${ISSUER}/credentials/{id}/ob2.json`, 'The hosted Assertion of Open Badges 2.0', ['application/ld+json']],
  [
    `${ISSUER}/credentials/{id}/replaced.json`,
    'The issuer’s signed word that a corrected credential took its place',
    ['application/vc+ld+json'],
  ],
  [`${ISSUER}/status/{id}.json`, 'A Bitstring Status List', ['application/vc+ld+json']],
  [`${ISSUER}/images/{id}.png`, 'A picture, named by its SHA-256', ['image/png']],
  [`${ISSUER}/images/{id}.svg`, 'A picture, named by its SHA-256', ['image/svg+xml']],
  ['/health', 'Whether the endpoint works', ['application/json']],
  ['/openapi.json', 'This description', ['application/json']],
]

function publicPaths() {
  return Object.fromEntries(
    DOCUMENTS.map(([path, summary, types]) => [
      path,
      {
        get: {
          summary,
          parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameter(name!)),
          responses: {
            200: { description: summary, content: Object.fromEntries(types.map((type) => [type, {}])) },
            ...(path.includes('{') && { 404: { description: 'Nothing is shown there' } }),
          },
        },
      },
    ]),
  )
}

const parameter = (name: string) => ({
  name,
  in: 'path',
  required: true,
  description:
    name === 'issuer'
      ? 'The part of the issuer’s did:key after `did:key:`'
      : 'A UUID, or the SHA-256 of a picture',
  schema: { type: 'string' },
})

function syncRequests() {
  const requests = [
    [syncPaths.enrol, 'An invited issuer introduces itself', enrolment, enrolled],
    [syncPaths.push, 'Publishes, changes, revokes and erases', push, pushed],
    [syncPaths.held, 'What is held of the issuer', heldQuery, held],
    [syncPaths.export, 'Everything that is held of the issuer, one entry a line', z.object({}), z.unknown()],
  ] as const
  return Object.fromEntries(
    requests.map(([path, summary, input, output]) => [
      `/${path}`,
      {
        post: {
          summary,
          parameters: ['Content-Digest', 'Signature-Input', 'Signature'].map((name) => ({
            name,
            in: 'header',
            required: true,
            schema: { type: 'string' },
          })),
          requestBody: { content: { 'application/json': { schema: schemaOf(input, 'input') } } },
          responses: {
            200: {
              description: 'Done',
              content: { 'application/json': { schema: schemaOf(output, 'output') } },
            },
            default: {
              description: 'Refused',
              content: { 'application/json': { schema: schemaOf(refusal, 'output') } },
            },
          },
        },
      },
    ]),
  )
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' })
