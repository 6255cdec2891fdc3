import type { ReactNode } from 'react'
import { Card } from '../../components/Card.tsx'
import css from './TemplateCard.module.css'

interface TemplateCardProps {
  readonly href?: string
  /** Its page, as a data: URI; null while there is none. */
  readonly preview: string | null
  readonly name: string
  readonly children: ReactNode
  readonly menu?: ReactNode
}

/** How a certificate can look: the page on a plate that is as high as the row. */
export function TemplateCard({ preview, ...card }: TemplateCardProps) {
  const picture = preview && <img className={css.preview} src={preview} alt="" />
  return <Card {...card} growsPlate picture={picture} />
}
