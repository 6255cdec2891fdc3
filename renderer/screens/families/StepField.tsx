import { useEffect, useRef, useState } from 'react'
import { TextField, type TextFieldProps } from '../../components/TextField.tsx'
import { useFamilyStore } from '../../designer/useFamily.ts'
import type { DocumentChange } from './changes.ts'

export interface StepFieldProps extends Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'onKeyDown'> {
  readonly value: string
  /** What a text does to the family. */
  readonly change: (text: string) => DocumentChange
  /** What the step is called. */
  readonly step: string
}

/** So long after the last letter it is kept, though the cursor still stands in the field. */
const PAUSE_MS = 3000

/** A text of the family: shown at each letter, kept as one step when the person is done with it. */
export function StepField({ value, change, step, ...rest }: StepFieldProps) {
  const family = useFamilyStore()
  const [typed, setTyped] = useState<string | null>(null)
  /** As it was before it was typed in: the family itself already shows what is being typed. */
  const kept = useRef(value)
  const keep = (text: string | null) => {
    if (text === null) return
    if (text === kept.current) family.preview(null)
    else family.commit(step, change(text))
    kept.current = text
  }
  const latest = useRef({ keep, typed })
  latest.current = { keep, typed }

  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(() => latest.current.keep(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  // A field that goes away while it is being typed in never hears that it lost the focus.
  useEffect(() => () => latest.current.keep(latest.current.typed), [])

  const leave = () => {
    keep(typed?.trim() ?? null)
    setTyped(null)
  }
  return (
    <TextField
      {...rest}
      value={typed ?? value}
      onChange={(text) => {
        if (typed === null) kept.current = value
        setTyped(text)
        family.preview(change(text))
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !rest.lines) leave()
      }}
    />
  )
}
