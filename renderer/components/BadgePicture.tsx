import css from './BadgePicture.module.css'

interface BadgePictureProps {
  /** A data: URI; null while it is being drawn. */
  readonly image: string | null | undefined
  readonly size: number
  /** What it shows, where no words beside it do. */
  readonly alt?: string
}

export function BadgePicture({ image, size, alt = '' }: BadgePictureProps) {
  const rem = `${size / 16}rem`
  const style = { inlineSize: rem, blockSize: rem }
  if (!image) return <span className={css.waiting} style={style} />
  return <img className={css.picture} src={image} alt={alt} style={style} draggable={false} />
}
