/** Working the studio as somebody without a mouse does. */
import type { Page } from 'playwright'

/** Goes to the control of that name and presses it. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

/** Goes to the field of that name and types. */
export async function type(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.insertText(text)
}

const MOST_STOPS = 80

/** Presses Tab as a person would until the control of that name has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const heard: string[] = []
  const deadline = Date.now() + 10_000
  while (heard.length < MOST_STOPS && Date.now() < deadline) {
    await page.keyboard.press('Tab')
    const focused = await nameOfFocus(page)
    if (name.test(focused)) return
    heard.push(focused)
  }
  throw new Error(`Tab never reached ${name}. It stopped at: ${heard.join(' | ')}`)
}

/** The accessible name of what has the focus, as a screen reader would say it. */
async function nameOfFocus(page: Page): Promise<string> {
  const focus = page.locator('*:focus')
  if ((await focus.count()) === 0) return ''
  const [first = ''] = (await focus.first().ariaSnapshot()).split('\n')
  return /"((?:[^"\\]|\\.)*)"/.exec(first)?.[1] ?? first
}
