export { type DriverContractOptions, describeDriver } from './driver-contract.ts'
