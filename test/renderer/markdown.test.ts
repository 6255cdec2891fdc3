import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Markdown } from '../../renderer/components/Markdown.tsx'

const shown = (text: string) =>
  renderToStaticMarkup(createElement(Markdown, { text })).replace(/^<div[^>]*>|<\/div>$/g, '')

test('lists, bold words and line breaks are shown as they will be printed', () => {
  expect(shown('Has **guided**:\n\n- ten meetings\n- two groups')).toBe(
    '<p>Has <strong>guided</strong>:</p><ul><li>ten meetings</li><li>two groups</li></ul>',
  )
})

test('markup in the text stays text', () => {
  expect(shown('<script>alert(1)</script> <img src=x onerror=alert(1)>')).not.toMatch(/<script|<img/)
})

test('links are shown and cannot be followed', () => {
  expect(shown('[here](javascript:alert(1)) and [there](https://aallokko.example)')).not.toContain('<a')
})

test('headings stand below those of the screen', () => {
  expect(shown('# Big')).toBe('<h4>Big</h4>')
})
