/** A line of generated text without its indentation, or lines that belong one step deeper. */
export type Text = string | readonly Text[]

/** Lines of text, nested ones indented by two spaces. */
export function render(text: Text, indent = ''): string {
  if (typeof text === 'string') return text === '' ? '' : indent + text
  return text.map((part) => (typeof part === 'string' ? render(part, indent) : render(part, `${indent}  `))).join('\n')
}

/** `export interface Name extends Bases { members }`; on one line where there are no members. */
export function interfaceText(name: string, members: readonly string[], bases: readonly string[] = []): Text[] {
  const head = `export interface ${name}${bases.length > 0 ? ` extends ${bases.join(', ')}` : ''} {`
  return members.length === 0 ? [`${head}}`] : [head, members, '}']
}

export function typeText(name: string, type: string): string {
  return `export type ${name} = ${type}`
}

/** A string literal in single quotes. */
export function quote(value: string): string {
  const body = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${body}'`
}

/** A property name, quoted only where it is no identifier. */
export function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

/** A union of string literals; `never` of none. */
export function union(names: readonly string[]): string {
  return names.length === 0 ? 'never' : names.map(quote).join(' | ')
}

export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

export function uncapitalized(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
