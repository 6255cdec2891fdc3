import { type ReactNode, useRef } from 'react'
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components'
import { cx } from './cx.ts'
import css from './FileDrop.module.css'

interface FileDropProps {
  readonly label: string
  readonly onFiles: (files: File[]) => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A place to drop files on, or to paste them into while it has the focus. */
export function FileDrop({ label, onFiles, className, children }: FileDropProps) {
  return (
    <DropZone
      aria-label={label}
      className={cx(css.drop, className)}
      getDropOperation={(types) => (types.has('text/html') && !types.has('Files') ? 'cancel' : 'copy')}
      onDrop={(event) => {
        void Promise.all(event.items.filter(isFileDropItem).map((item) => item.getFile())).then((files) => {
          if (files.length > 0) onFiles(files)
        })
      }}
    >
      {children}
    </DropZone>
  )
}

interface FileChooserProps {
  readonly accept?: readonly string[]
  readonly onFiles: (files: File[]) => void
  readonly many?: boolean
  /** A button; pressing it opens the system's own file dialog. */
  readonly children: ReactNode
}

export function FileChooser({ accept, onFiles, many = false, children }: FileChooserProps) {
  const last = useRef(onFiles)
  last.current = onFiles
  return (
    <FileTrigger
      {...(accept ? { acceptedFileTypes: accept } : {})}
      allowsMultiple={many}
      onSelect={(files) => files && files.length > 0 && last.current([...files])}
    >
      {children}
    </FileTrigger>
  )
}
