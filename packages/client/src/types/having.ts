import type {
  BigIntFilter,
  BigIntNullableFilter,
  DecimalFilter,
  DecimalNullableFilter,
  FloatFilter,
  FloatNullableFilter,
  IntFilter,
  IntNullableFilter,
} from './filters.ts'

/** Conditions on aggregates of one field in `having`, beside the field's own operators. */

/** Any field: how many are not null. */
export interface CountHaving {
  _count?: IntNullableFilter | number
}

/** Fields that can be ordered: `F` is what is compared with the smallest and largest value. */
export interface RangeHaving<F> extends CountHaving {
  _min?: F
  _max?: F
}

export interface IntHaving extends CountHaving {
  _avg?: FloatFilter | number
  _sum?: IntFilter | number
  _min?: IntFilter | number
  _max?: IntFilter | number
}
export interface IntNullableHaving extends CountHaving {
  _avg?: FloatNullableFilter | number | null
  _sum?: IntNullableFilter | number | null
  _min?: IntNullableFilter | number | null
  _max?: IntNullableFilter | number | null
}
export interface FloatHaving extends CountHaving {
  _avg?: FloatFilter | number
  _sum?: FloatFilter | number
  _min?: FloatFilter | number
  _max?: FloatFilter | number
}
export interface FloatNullableHaving extends CountHaving {
  _avg?: FloatNullableFilter | number | null
  _sum?: FloatNullableFilter | number | null
  _min?: FloatNullableFilter | number | null
  _max?: FloatNullableFilter | number | null
}
export interface BigIntHaving extends CountHaving {
  _avg?: FloatFilter | number
  _sum?: BigIntFilter | bigint | number
  _min?: BigIntFilter | bigint | number
  _max?: BigIntFilter | bigint | number
}
export interface BigIntNullableHaving extends CountHaving {
  _avg?: FloatNullableFilter | number | null
  _sum?: BigIntNullableFilter | bigint | number | null
  _min?: BigIntNullableFilter | bigint | number | null
  _max?: BigIntNullableFilter | bigint | number | null
}
export interface DecimalHaving extends CountHaving {
  _avg?: DecimalFilter
  _sum?: DecimalFilter
  _min?: DecimalFilter
  _max?: DecimalFilter
}
export interface DecimalNullableHaving extends CountHaving {
  _avg?: DecimalNullableFilter
  _sum?: DecimalNullableFilter
  _min?: DecimalNullableFilter
  _max?: DecimalNullableFilter
}
