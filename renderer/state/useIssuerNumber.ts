import { useEffect, useState } from 'react'
import { issuerNumber } from '#core/proof/issuerNumber'

/** The short number by which two people compare an issuer's key, over the phone or on paper. */
export function useIssuerNumber(did: string): string {
  const [number, setNumber] = useState('')
  useEffect(() => {
    let isCurrent = true
    void crypto.subtle.digest('SHA-256', new TextEncoder().encode(did)).then((digest) => {
      if (isCurrent) setNumber(issuerNumber(did, () => new Uint8Array(digest)))
    })
    return () => {
      isCurrent = false
    }
  }, [did])
  return number
}
