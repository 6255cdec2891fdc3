import type { RowProblem } from '../contract/people.ts'
import { foldText } from './foldText.ts'
import { quoted } from './inWords.ts'
import { nearestTexts } from './nearestTexts.ts'
import { remember } from './remember.ts'
import { bad } from './rowProblem.ts'

export interface NamedAchievement {
  readonly id: string
  readonly name: string
}

export type BadgeFinding =
  | { readonly achievement: NamedAchievement; readonly problem: null }
  | { readonly achievement: null; readonly problem: RowProblem }

/** Finds achievements by what a cell calls them: the id, the name, or the name but for case, accents and punctuation. */
export function createBadgeFinder(achievements: readonly NamedAchievement[]): (cell: string) => BadgeFinding {
  const byText = new Map<string, NamedAchievement[]>()
  const add = (text: string, achievement: NamedAchievement) => {
    const same = byText.get(text) ?? []
    if (!same.includes(achievement)) byText.set(text, [...same, achievement])
  }
  for (const achievement of achievements) {
    add(`id ${achievement.id}`, achievement)
    add(`name ${achievement.name}`, achievement)
    add(`folded ${foldText(achievement.name)}`, achievement)
  }
  const names = achievements.map(({ name }) => name)
  const nearest = nearestTexts(names)
  return remember((cell) => {
    const matches =
      byText.get(`id ${cell}`) ?? byText.get(`name ${cell}`) ?? byText.get(`folded ${foldText(cell)}`)
    return findingOf(cell, matches ?? [], names, nearest)
  })
}

function findingOf(
  cell: string,
  matches: readonly NamedAchievement[],
  names: readonly string[],
  nearest: (text: string) => string[],
): BadgeFinding {
  const [match, other] = matches
  if (match !== undefined && other === undefined) return { achievement: match, problem: null }
  if (match !== undefined)
    return {
      achievement: null,
      problem: bad(
        'badge-unknown',
        'badge',
        `There are ${matches.length} badges called ${quoted(cell)}.`,
        'Give one of them another name, then check the list again.',
      ),
    }
  const likely = nearest(cell)
  return {
    achievement: null,
    problem: bad(
      'badge-unknown',
      'badge',
      `There is no badge called ${quoted(cell)}.`,
      'Choose the badge that is meant, or make it first.',
      likely.length === 0 && names.length <= 6 ? names : likely,
    ),
  }
}
