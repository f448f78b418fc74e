import { big, bytes, date, decimal, type Seed } from '../src/values.ts'

const sensor = (n: number): string => `0000000${n}-aaaa-4bbb-8ccc-00000000000${n}`
const time = (text: string) => date(`1970-01-01T${text}Z`)

export const postgresSeed: Seed = {
  rows: {
    Sensor: [
      {
        id: sensor(1), code: 'S-1', kind: 'ab', labels: ['red', 'blue', ''], counts: [1, 2, 3], bigs: [big('9007199254740993'), big(-1)], ratios: [0.5, -1.25, 1e21],
        amounts: [decimal('1.10'), decimal('123456789012345678901234567890.5')], flags: [true, false], stamps: [date('2020-01-01T00:00:00.123Z'), date('1969-12-31T23:59:59.999Z')],
        blobs: [bytes('hi'), bytes('\x00\xff')], docs: [{ a: 1 }, 'text', [1, null]], levels: ['LOW', 'HIGH'], days: [date('2020-02-29T00:00:00.000Z')], keys: [sensor(1), sensor(2)],
      },
      {
        id: sensor(2), code: 'S-2', kind: 'abcd', labels: [], counts: [], bigs: [], ratios: [], amounts: [], flags: [], stamps: [], blobs: [], docs: [], levels: [], days: [], keys: [],
      },
      // Lists that are NULL in the database.
      { id: sensor(3), code: 'S-3', kind: null },
      { id: sensor(4), code: 's-4', kind: '%', labels: ['it\'s', '"quoted"', 'back\\slash', '{curly}', 'a,b', 'NULL', '100%'], counts: [2, 1], levels: ['HIGH'] },
    ],
    Reading: [
      {
        id: big(1), day: date('2024-02-29T00:00:00.000Z'), at: time('12:34:56.789'), atZone: time('23:59:59.123'), takenAt: date('2024-02-29T12:34:56.789Z'), storedAt: date('2024-02-29T12:34:56.000Z'),
        small: 7, oid: 4294967295, real: 1.5, amount: decimal('10.25'), cash: decimal('1234.56'), text: { b: 1, a: [1, 2] }, binary: { b: 1, a: [1, 2] }, address: '10.0.0.1', markup: '<a>1</a>', bit: '1010', bits: '101', level: 'HIGH', sensorId: sensor(1),
      },
      {
        id: big(2), day: date('1969-12-31T00:00:00.000Z'), at: null, atZone: null, takenAt: date('1969-12-31T23:59:59.999Z'), storedAt: null,
        small: -32768, oid: null, real: 0.1, amount: decimal('-0.01'), cash: null, text: null, binary: null, address: null, markup: null, bit: null, bits: null, level: null, sensorId: sensor(1),
      },
      {
        id: big('9007199254740993'), day: date('2024-02-29T00:00:00.000Z'), at: time('00:00:00.000'), atZone: time('00:00:00.000'), takenAt: date('2024-03-01T00:00:00.000Z'), storedAt: date('2024-03-01T00:00:00.000Z'),
        small: 0, oid: 0, real: null, amount: decimal('99999999.99'), cash: decimal('-5'), text: 'text', binary: 5, address: '::1/128', markup: '<b/>', bit: '0000', bits: '', level: 'LOW', sensorId: sensor(2),
      },
    ],
    AuditEntry: [
      { id: 1, action: 'create', detail: { a: [1, null] }, at: date('2024-01-01T00:00:00.000Z') },
      { id: 2, action: 'delete', detail: [], at: date('2024-01-02T00:00:00.000Z') },
    ],
    AuditPart: [{ entryId: 1, number: 1 }, { entryId: 1, number: 2 }, { entryId: 2, number: 3 }],
  },
  joins: {},
}
