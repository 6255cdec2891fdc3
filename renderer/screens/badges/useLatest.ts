import { useRef } from 'react'

/** The newest value there was, while the next one is on its way. */
export function useLatest<Value>(value: Value | undefined): Value | undefined {
  const latest = useRef(value)
  if (value !== undefined) latest.current = value
  return latest.current
}
