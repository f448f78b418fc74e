import type { Shape } from '@hotplan/plan'
import type { Schema } from '@hotplan/schema'
import { type Pattern, patternOf } from './pattern.ts'
import { type Answer, answerOf, ask, type Question } from './question.ts'
import { bestSplit } from './split.ts'

/** Something known under a shape, with what the shape answers to questions. */
class Indexed<Item> {
  readonly item: Item
  readonly #shape: Shape
  readonly #schema: Schema
  #pattern: Pattern | undefined

  constructor(item: Item, shape: Shape, schema: Schema) {
    this.item = item
    this.#shape = shape
    this.#schema = schema
  }

  /** Made when it is first needed: the only shape of an action is asked nothing. */
  get pattern(): Pattern {
    this.#pattern ??= patternOf(this.#shape, this.#schema)
    return this.#pattern
  }
}

/**
 * One question of the tree with what follows each answer; or, without a question, the items at the end.
 * PERF: one class for both, so that walking down meets one kind of object.
 */
class Node<Item> {
  readonly question: Question | undefined
  readonly children: Map<Answer, Node<Item>>
  readonly indexed: readonly Indexed<Item>[]
  readonly items: readonly Item[]

  constructor(question: Question | undefined, children: Map<Answer, Node<Item>>, indexed: readonly Indexed<Item>[]) {
    this.question = question
    this.children = children
    this.indexed = indexed
    this.items = indexed.map(({ item }) => item)
  }
}

/**
 * Finds, among any number of known shapes of one action, the few that arguments can have: a decision tree over the keys, literals and
 * lengths by which the shapes differ. What it finds has to be matched all the same; what it does not find, no matcher would, but for
 * arguments that hide a key from enumeration.
 */
export class ShapeIndex<Item> {
  readonly #schema: Schema
  #root: Node<Item> = leaf([])
  #size = 0
  /** Number of items at which the whole tree is made anew, so that it stays balanced. */
  #rebuildAt = 2

  constructor(schema: Schema) {
    this.#schema = schema
  }

  get size(): number {
    return this.#size
  }

  /** The items whose shape arguments may have, most often one or none. */
  candidates(args: unknown): readonly Item[] {
    let node = this.#root
    while (node.question !== undefined) {
      const next = node.children.get(ask(node.question, args))
      if (next === undefined) return none
      node = next
    }
    return node.items
  }

  /** The shape must have been made from the schema of the index. */
  add(shape: Shape, item: Item): void {
    const added = new Indexed(item, shape, this.#schema)
    this.#size++
    if (this.#size < this.#rebuildAt) {
      this.#root = grown(this.#root, added)
      return
    }
    this.#root = build([...everything(this.#root), added])
    this.#rebuildAt = this.#size * 4
  }

  /** Forgets an item that was added under a shape. */
  delete(shape: Shape, item: Item): void {
    const before = this.#root
    this.#root = shrunk(before, new Indexed(item, shape, this.#schema))
    if (this.#root !== before) this.#size--
  }

  clear(): void {
    this.#root = leaf([])
    this.#size = 0
    this.#rebuildAt = 2
  }
}

const none: readonly never[] = []
function leaf<Item>(indexed: readonly Indexed<Item>[]): Node<Item> {
  return new Node(undefined, new Map(), indexed)
}

function build<Item>(indexed: readonly Indexed<Item>[]): Node<Item> {
  const split = bestSplit(indexed)
  if (split === undefined) return leaf(indexed)
  const children = new Map([...split.groups].map(([answer, group]) => [answer, build(group)]))
  return new Node(split.question, children, [])
}

function grown<Item>(node: Node<Item>, added: Indexed<Item>): Node<Item> {
  if (node.question === undefined) return build([...node.indexed, added])
  const answer = answerOf(node.question, added.pattern)
  if (answer === 'unknown') return build([...everything(node), added])
  const child = node.children.get(answer)
  node.children.set(answer, child === undefined ? leaf([added]) : grown(child, added))
  return node
}

/** The node without an item; the same one where it does not hold it. */
function shrunk<Item>(node: Node<Item>, removed: Indexed<Item>): Node<Item> {
  if (node.question === undefined) {
    const kept = node.indexed.filter(({ item }) => item !== removed.item)
    return kept.length === node.indexed.length ? node : leaf(kept)
  }
  const answer = answerOf(node.question, removed.pattern) as Answer
  const child = node.children.get(answer)
  const rest = child === undefined ? undefined : shrunk(child, removed)
  if (rest === child || rest === undefined) return node
  const children = new Map(node.children)
  if (rest.question === undefined && rest.items.length === 0) children.delete(answer)
  else children.set(answer, rest)
  const [only] = children.values()
  return children.size === 1 && only !== undefined ? only : new Node(node.question, children, [])
}

function everything<Item>(node: Node<Item>): readonly Indexed<Item>[] {
  return node.question === undefined ? node.indexed : [...node.children.values()].flatMap(everything)
}
