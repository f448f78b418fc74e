export { type DriverContractOptions, describeDriver } from './driver-contract.ts'
export { type CountingStore, describeStore, type StoreContractOptions } from './store-contract.ts'
