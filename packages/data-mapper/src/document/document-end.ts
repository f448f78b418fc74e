const quote = 34
const openList = 91
const backslash = 92
const closeList = 93
const openRecord = 123
const closeRecord = 125

/** The position of the quote that closes a string; -1 where there is none. */
export function stringEnd(text: string, at: number): number {
  let end = text.indexOf('"', at)
  while (end > at && isEscaped(text, at, end)) end = text.indexOf('"', end + 1)
  return end
}

/** Whether the number of backslashes before a position is odd. */
function isEscaped(text: string, start: number, at: number): boolean {
  let first = at
  while (first > start && text.charCodeAt(first - 1) === backslash) first--
  return (at - first) % 2 === 1
}

/** Where the record or list that begins at a position ends; -1 where it does not. */
export function documentEnd(text: string, at: number): number {
  let depth = 0
  for (let end = at; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === quote) {
      end = stringEnd(text, end + 1)
      if (end < 0) return -1
    } else if (code === openRecord || code === openList) depth++
    else if ((code === closeRecord || code === closeList) && --depth === 0) return end + 1
  }
  return -1
}
