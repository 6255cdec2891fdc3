import { useEffect, useState, useSyncExternalStore } from 'react'
import { browserConnection, isMetered } from './isMetered.ts'
import { useQuery } from './queryCache.ts'
import { useStudio, useWorkspace } from './studio.ts'

const MINUTE_MS = 60_000
const LONGEST_BREAK_MS = 30 * MINUTE_MS

/**
 * Sends what waits without being asked, if the person has chosen so: when the key is unlocked, after each batch, and
 * when a connection comes back. After a failure ever later; nothing is said about it, as being offline is no mistake. A connection that counts its
 * data is left to the person, who can send by hand.
 */
export function useAutomaticSending(): void {
  const { studio, sending } = useStudio()
  const { unlocked } = useWorkspace()
  const { data: state } = useQuery('sync', () => studio.sync.state())
  const isSending = useSyncExternalStore(sending.subscribe, sending.current) !== null
  const [failures, setFailures] = useState(0)
  const wanted = unlocked && state?.connection?.automatic === true && state.waiting.length > 0 && !isSending

  useEffect(() => {
    if (!wanted) return
    let isWanted = true
    const send = async () => {
      const waits = await isMetered(studio, browserConnection()).catch(() => false)
      // Asking took a moment, in which the person may have switched it off.
      if (!isWanted) return
      if (waits) return setFailures((before) => before + 1)
      await sending.start()
      setFailures((before) => (sending.lastError() === null ? 0 : before + 1))
    }
    const breakMs = failures === 0 ? 0 : Math.min(MINUTE_MS * 2 ** (failures - 1), LONGEST_BREAK_MS)
    const sendNow = () => void send()
    const timer = setTimeout(sendNow, breakMs)
    addEventListener('online', sendNow)
    return () => {
      isWanted = false
      clearTimeout(timer)
      removeEventListener('online', sendNow)
    }
  }, [wanted, failures, sending, studio])
}
