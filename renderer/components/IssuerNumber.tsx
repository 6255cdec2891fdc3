import { useIssuerNumber } from '../state/useIssuerNumber.ts'
import css from './IssuerNumber.module.css'

export const IssuerNumber = ({ did }: { did: string }) => (
  <span className={css.number} dir="ltr">
    {useIssuerNumber(did)}
  </span>
)
