/** Verifiers and issuers written by others, which bring no types. Declared as far as tests and measurements use them. */
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: unknown; signer?: unknown })
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown
}
declare module '@digitalbazaar/did-method-key' {
  export function driver(): {
    use(options: { multibaseMultikeyHeader: string; fromMultibase: unknown }): void
    get(options: { url: string }): Promise<Record<string, unknown>>
  }
}
declare module '@digitalbazaar/ed25519-multikey' {
  export const from: unknown
  export function generate(): Promise<{
    id: string
    controller: string
    readonly publicKeyMultibase: string
    signer(): unknown
  }>
}
declare module '@digitalbazaar/vc' {
  export function issue(options: {
    credential: unknown
    suite: unknown
    documentLoader: (url: string) => Promise<unknown>
  }): Promise<unknown>
  export function verifyCredential(options: {
    credential: unknown
    suite: unknown
    documentLoader: (url: string) => Promise<unknown>
  }): Promise<{ verified: boolean; error?: unknown }>
}
declare module '@digitalcredentials/verifier-core' {
  export function verifyCredential(options: { credential: unknown; knownDIDRegistries: unknown[] }): Promise<{
    errors?: unknown[]
    log?: { id: string; valid: boolean }[]
    additionalInformation?: { id: string; results: { result: { valid: boolean; errors?: unknown } }[] }[]
  }>
}
declare module 'png-itxt' {
  export function set(
    chunk: { type: string; keyword: string; value: string },
    replace?: boolean,
  ): NodeJS.ReadWriteStream
}
