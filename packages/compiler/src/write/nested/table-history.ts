import { type JoinTable, type Model, relationFieldsOf } from '@hotplan/schema'
import type { Compilation } from '../../compilation.ts'
import { tableKey } from '../../source.ts'
import type { RowCondition } from './held.ts'

/** Rows of a table that a part of a statement changes. */
export interface ChangedRows {
  readonly condition: RowCondition
  /** The fields that get other values; none where the rows go. */
  readonly fields: ReadonlySet<string> | undefined
}

/** What the parts of a statement have done to one table so far, none of which the later parts see. */
export interface TableHistory {
  hasNewRows: boolean
  /** Whether rows may go or change along with rows of another table, at the end of the statement. */
  isDependent: boolean
  readonly changes: ChangedRows[]
  /** The part that wrote last. */
  last: string | undefined
}

/** The histories of the tables of a statement. */
export class TableHistories {
  readonly #c: Compilation
  readonly #histories = new Map<string, TableHistory>()

  constructor(c: Compilation) {
    this.#c = c
  }

  of(table: Model | JoinTable): TableHistory {
    return this.#at(tableKey(table))
  }

  /** Whether a statement that reads the table would have to see what earlier parts did to it. */
  isChanged(table: string): boolean {
    const history = this.#histories.get(table)
    return history !== undefined && (history.last !== undefined || history.isDependent)
  }

  /** Notes that rows of a model go, and with them what refers to them. */
  noteDeletion(model: Model): void {
    const seen = new Set<string>()
    const visit = (one: Model): void => {
      for (const relation of relationFieldsOf(one)) {
        if (relation.through !== undefined) this.of(relation.through).isDependent = true
        else if (!relation.owner && !seen.has(relation.model)) {
          seen.add(relation.model)
          const child = this.#c.model(relation.model)
          this.of(child).isDependent = true
          visit(child)
        }
      }
    }
    visit(model)
  }

  #at(key: string): TableHistory {
    let history = this.#histories.get(key)
    if (history === undefined) {
      history = { hasNewRows: false, isDependent: false, changes: [], last: undefined }
      this.#histories.set(key, history)
    }
    return history
  }
}

/** Whether rows of other tables refer to a model by one of some fields. */
export function isReferredToBy(model: Model, fields: ReadonlySet<string>): boolean {
  return relationFieldsOf(model).some((relation) => !relation.owner && relation.from.some((name) => fields.has(name)))
}
