/** Answers the same text only once: a column of dates or badges holds few different ones. Bounded, so a list of unlike texts stays small. */
export function remember<Answer>(find: (text: string) => Answer, most = 5000): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = find(text)
    if (answers.size < most && text.length < 200) answers.set(text, answer)
    return answer
  }
}
