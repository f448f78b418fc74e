export type {
  BeginOptions,
  Driver,
  IsolationLevel,
  PreparedStatement,
  PrepareOptions,
  ResultColumn,
  ResultSet,
  Row,
  RowReader,
  Session,
  Transaction,
  WireBytes,
  WireFormat,
} from './driver.ts'
export {
  assertNever,
  ConnectionError,
  DatabaseError,
  HotplanError,
  type HotplanErrorOptions,
  InternalError,
  isHotplanError,
  MappingError,
  QueryError,
  RequirementError,
  StoreError,
} from './errors.ts'
export { isTransaction } from './is-transaction.ts'
export type {
  ColumnMapping,
  JsonColumnMapping,
  JsonListMapping,
  JsonMapping,
  JsonRecordMapping,
  JsonValueMapping,
  Mapping,
  RecordMapping,
} from './mapping.ts'
export { AnyNull, DbNull, FieldReference, isFieldReference, JsonNull, NullMarkerValue, nullMarkerOf, skip } from './marker.ts'
export { chain, isPromise, type MaybePromise, recovered } from './maybe-promise.ts'
export type {
  CountNode,
  ExecuteNode,
  FirstNode,
  KeepNode,
  LetNode,
  LiteralNode,
  OtherwiseNode,
  PlanError,
  PlanNode,
  QueryNode,
  RequireNode,
  ReverseNode,
  SequenceNode,
  TransactionNode,
  WhenNode,
} from './node.ts'
export { type DialectName, type Plan, planFormat } from './plan.ts'
export type { Action, Query } from './query.ts'
export type {
  Guard,
  NullMarker,
  Shape,
  ShapeFieldReference,
  ShapeList,
  ShapeLiteral,
  ShapeMarker,
  ShapeNode,
  ShapeObject,
  ShapeRows,
  ShapeSlot,
  Slot,
  SlotType,
} from './shape.ts'
export type {
  CellColumn,
  CellConstant,
  CellFiller,
  CellsParameter,
  CodecName,
  CodecRef,
  ConstantParameter,
  GeneratedParameter,
  Generator,
  Parameter,
  RegisterParameter,
  SlotParameter,
  Statement,
  Transform,
} from './statement.ts'
export type { Store, StoreEntry, StoreSetOptions } from './store.ts'
