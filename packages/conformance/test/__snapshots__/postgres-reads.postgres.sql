-- Sensor: all scalars
select "t0"."id", "t0"."code", "t0"."kind", coalesce("t0"."labels", '{}') as "labels", coalesce("t0"."counts", '{}') as "counts", coalesce("t0"."bigs", '{}') as "bigs", coalesce("t0"."ratios", '{}') as "ratios", coalesce("t0"."amounts", '{}') as "amounts", coalesce("t0"."flags", '{}') as "flags", coalesce("t0"."stamps", '{}') as "stamps", coalesce("t0"."blobs", '{}') as "blobs", coalesce("t0"."docs", '{}') as "docs", coalesce("t0"."levels", '{}') as "levels", coalesce("t0"."days", '{}') as "days", coalesce("t0"."keys", '{}') as "keys" from "public"."Sensor" as "t0" order by "t0"."code";

-- Reading: all scalars
select "t0"."id", "t0"."day", "t0"."at", "t0"."atZone", "t0"."takenAt", "t0"."storedAt", "t0"."small", "t0"."oid", "t0"."real", "t0"."amount", "t0"."cash"::numeric as "cash", "t0"."text", "t0"."binary", "t0"."address", "t0"."markup", "t0"."bit", "t0"."bits", "t0"."level", "t0"."sensorId" from "public"."Reading" as "t0" order by "t0"."id";

-- Sensor: every type inside a relation
select "t0"."id", "t0"."day", "t0"."at", "t0"."atZone", "t0"."takenAt", "t0"."storedAt", "t0"."small", "t0"."oid", "t0"."real", "t0"."amount", "t0"."cash"::numeric as "cash", "t0"."text", "t0"."binary", "t0"."address", "t0"."markup", "t0"."bit", "t0"."bits", "t0"."level", "t0"."sensorId", "t1"."id", "t1"."code", "t1"."kind", coalesce("t1"."labels", '{}') as "labels", coalesce("t1"."counts", '{}') as "counts", coalesce("t1"."bigs", '{}') as "bigs", coalesce("t1"."ratios", '{}') as "ratios", coalesce("t1"."amounts", '{}') as "amounts", coalesce("t1"."flags", '{}') as "flags", coalesce("t1"."stamps", '{}') as "stamps", coalesce("t1"."blobs", '{}') as "blobs", coalesce("t1"."docs", '{}') as "docs", coalesce("t1"."levels", '{}') as "levels", coalesce("t1"."days", '{}') as "days", coalesce("t1"."keys", '{}') as "keys" from "public"."Reading" as "t0" left join "public"."Sensor" as "t1" on "t1"."id" = "t0"."sensorId" order by "t0"."id";

-- Reading: every type inside a relation
select "t0"."code", (select coalesce(json_agg("t2"), '[]') from (select "t1"."id"::text as "id", "t1"."day", "t1"."at", "t1"."atZone", "t1"."takenAt", "t1"."storedAt", "t1"."small", "t1"."oid"::int8 as "oid", "t1"."real", "t1"."amount"::text as "amount", "t1"."cash"::numeric::text as "cash", "t1"."text", "t1"."binary", "t1"."address", "t1"."markup", "t1"."bit", "t1"."bits", "t1"."level", "t1"."sensorId" from "public"."Reading" as "t1" where "t1"."sensorId" = "t0"."id" order by "t1"."id") as "t2") as "readings" from "public"."Sensor" as "t0" order by "t0"."code";

-- Sensor: has
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."labels" @> array[$1]::text[] order by "t0"."code";

-- Sensor: has of Int
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."counts" @> array[$1]::int4[] order by "t0"."code";

-- Sensor: has of enum
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."levels" @> array[$1]::"public"."Level"[] order by "t0"."code";

-- Sensor: has of Decimal
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."amounts" @> array[$1]::numeric[] order by "t0"."code";

-- Sensor: has of BigInt
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."bigs" @> array[$1]::int8[] order by "t0"."code";

-- Sensor: has of Bytes
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."blobs" @> array[$1]::bytea[] order by "t0"."code";

-- Sensor: has of DateTime
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."stamps" @> array[$1]::timestamp[] order by "t0"."code";

-- Sensor: has of Boolean
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."flags" @> array[$1]::bool[] order by "t0"."code";

-- Sensor: has of Json
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."docs" @> array[$1]::jsonb[] order by "t0"."code";

-- Sensor: has of @db.Date
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."days" @> array[$1]::date[] order by "t0"."code";

-- Sensor: has of @db.Uuid
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."keys" @> array[$1]::uuid[] order by "t0"."code";

-- Sensor: has null
select "t0"."code" from "public"."Sensor" as "t0" where 1 = 0 order by "t0"."code";

-- Sensor: hasEvery
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."labels" @> $1 order by "t0"."code";

-- Sensor: hasEvery of an empty list
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."labels" @> $1 order by "t0"."code";

-- Sensor: hasSome
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."labels" && $1 order by "t0"."code";

-- Sensor: hasSome of an empty list
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."labels" && $1 order by "t0"."code";

-- Sensor: hasSome of Bytes
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."blobs" && $1 order by "t0"."code";

-- Sensor: hasEvery of Bytes
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."blobs" @> $1 order by "t0"."code";

-- Sensor: hasSome of @db.Uuid
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."keys" && $1 order by "t0"."code";

-- Sensor: hasSome of @db.Date
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."days" && $1 order by "t0"."code";

-- Sensor: hasEvery of enum
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."levels" @> $1 order by "t0"."code";

-- Sensor: hasSome of Json
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."docs" && $1 order by "t0"."code";

-- Sensor: equals of enum
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."levels" = $1 order by "t0"."code";

-- Sensor: isNot over a list filter
select "t0"."code" from "public"."Sensor" as "t0" where not exists (select 1 from "public"."Reading" as "t1" where "t1"."sensorId" = "t0"."id" and not (not exists (select 1 from "public"."Sensor" as "t2" where "t2"."id" = "t1"."sensorId" and "t2"."labels" @> array[$1]::text[]))) order by "t0"."code";

-- Sensor: has a field reference
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."labels" @> array["t0"."code"]::text[] order by "t0"."code";

-- Sensor: hasEvery of a field reference
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."labels" @> "t0"."labels" order by "t0"."code";

-- Sensor: hasSome of a field reference
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."labels" && "t0"."labels" order by "t0"."code";

-- Sensor: equals a field reference
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."counts" = "t0"."counts" order by "t0"."code";

-- Sensor: code in a list field
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."code" = any("t0"."labels") order by "t0"."code";

-- Sensor: code not in a list field
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."code" <> all("t0"."labels") order by "t0"."code";

-- Sensor: isEmpty true
select "t0"."code" from "public"."Sensor" as "t0" where ("t0"."labels" = '{}') order by "t0"."code";

-- Sensor: isEmpty false
select "t0"."code" from "public"."Sensor" as "t0" where not ("t0"."labels" = '{}') order by "t0"."code";

-- Sensor: equals
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."counts" = $1 order by "t0"."code";

-- Sensor: equals an empty list
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."counts" = $1 order by "t0"."code";

-- Sensor: equals null
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."counts" is null order by "t0"."code";

-- Sensor: NOT has
select "t0"."code" from "public"."Sensor" as "t0" where not ("t0"."labels" @> array[$1]::text[]) order by "t0"."code";

-- Sensor: NOT isEmpty
select "t0"."code" from "public"."Sensor" as "t0" where not (("t0"."labels" = '{}')) order by "t0"."code";

-- Sensor: quoting inside lists
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."labels" @> $1 order by "t0"."code";

-- Sensor: @db.Uuid equals
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."id" = $1 order by "t0"."code";

-- Sensor: @db.Uuid in
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."id" = any($1) order by "t0"."code";

-- Sensor: @db.Uuid that is no uuid
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."id" = $1 order by "t0"."code";

-- Sensor: @db.Char pads
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."kind" = $1 order by "t0"."code";

-- Sensor: @db.Char contains
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."kind" like $1 escape '\' order by "t0"."code";

-- Sensor: @db.VarChar insensitive
select "t0"."code" from "public"."Sensor" as "t0" where lower("t0"."code") = lower($1) order by "t0"."code";

-- Reading: @db.Date equals
select "t0"."id" from "public"."Reading" as "t0" where "t0"."day" = $1 order by "t0"."id";

-- Reading: @db.Date equals with a time
select "t0"."id" from "public"."Reading" as "t0" where "t0"."day" = $1 order by "t0"."id";

-- Reading: @db.Date range
select "t0"."id" from "public"."Reading" as "t0" where "t0"."day" < $1 order by "t0"."id";

-- Reading: @db.Time equals
select "t0"."id" from "public"."Reading" as "t0" where "t0"."at" = $1 order by "t0"."id";

-- Reading: @db.Time range
select "t0"."id" from "public"."Reading" as "t0" where "t0"."at" > $1 order by "t0"."id";

-- Reading: @db.Timetz equals
select "t0"."id" from "public"."Reading" as "t0" where "t0"."atZone" = $1 order by "t0"."id";

-- Reading: @db.Timestamptz equals
select "t0"."id" from "public"."Reading" as "t0" where "t0"."takenAt" = $1 order by "t0"."id";

-- Reading: @db.Timestamp(0)
select "t0"."id" from "public"."Reading" as "t0" where "t0"."storedAt" = $1 order by "t0"."id";

-- Reading: @db.SmallInt
select "t0"."id" from "public"."Reading" as "t0" where "t0"."small" = $1 order by "t0"."id";

-- Reading: @db.SmallInt out of range
select "t0"."id" from "public"."Reading" as "t0" where "t0"."small" = $1 order by "t0"."id";

-- Reading: @db.Oid
select "t0"."id" from "public"."Reading" as "t0" where "t0"."oid" = $1 order by "t0"."id";

-- Reading: @db.Oid beyond an Int
select "t0"."id" from "public"."Reading" as "t0" where "t0"."oid" = any($1) order by "t0"."id";

-- Reading: @db.Oid beyond 32 bits
select "t0"."id" from "public"."Reading" as "t0" where "t0"."oid" < $1 order by "t0"."id";

-- Reading: @db.Real
select "t0"."id" from "public"."Reading" as "t0" where "t0"."real" = $1 order by "t0"."id";

-- Reading: @db.Decimal(10,2)
select "t0"."id" from "public"."Reading" as "t0" where "t0"."amount" = any($1) order by "t0"."id";

-- Reading: @db.Money
select "t0"."id" from "public"."Reading" as "t0" where "t0"."cash" > $1 order by "t0"."id";

-- Reading: @db.Json equals
select "t0"."id" from "public"."Reading" as "t0" where "t0"."text"::jsonb = $1::jsonb order by "t0"."id";

-- Reading: @db.JsonB equals
select "t0"."id" from "public"."Reading" as "t0" where "t0"."binary" = $1::jsonb order by "t0"."id";

-- Reading: @db.Inet
select "t0"."id" from "public"."Reading" as "t0" where "t0"."address" = $1 order by "t0"."id";

-- Reading: @db.Xml is null
select "t0"."id" from "public"."Reading" as "t0" where "t0"."markup"::text is null order by "t0"."id";

-- Reading: @db.Xml in an empty list
select "t0"."id" from "public"."Reading" as "t0" where "t0"."markup"::text = any($1) order by "t0"."id";

-- Reading: @db.Xml not in an empty list
select "t0"."id" from "public"."Reading" as "t0" where "t0"."markup"::text <> all($1) order by "t0"."id";

-- Reading: @db.Xml equals
select "t0"."id" from "public"."Reading" as "t0" where "t0"."markup"::text = $1 order by "t0"."id";

-- Reading: @db.Xml in
select "t0"."id" from "public"."Reading" as "t0" where "t0"."markup"::text = any($1) order by "t0"."id";

-- Reading: @db.Xml not
select "t0"."id" from "public"."Reading" as "t0" where "t0"."markup"::text <> $1 order by "t0"."id";

-- Reading: @db.Xml contains
select "t0"."id" from "public"."Reading" as "t0" where "t0"."markup"::text::text like $1 escape '\' order by "t0"."id";

-- Reading: @db.Bit
select "t0"."id" from "public"."Reading" as "t0" where "t0"."bit" = $1 order by "t0"."id";

-- Reading: enum
select "t0"."id" from "public"."Reading" as "t0" where "t0"."level" = any($1) order by "t0"."id";

-- Reading: distinct by @db.Xml
select "t1"."id" from (select distinct on ("t0"."markup"::text) "t0"."id", "t0"."id" as "k0" from "public"."Reading" as "t0" order by "t0"."markup"::text, "t0"."id") as "t1" order by "t1"."k0";

-- Reading: distinct by @db.Json
select "t1"."id" from (select distinct on ("t0"."text"::jsonb) "t0"."id", "t0"."id" as "k0" from "public"."Reading" as "t0" order by "t0"."text"::jsonb, "t0"."id") as "t1" order by "t1"."k0";

-- Reading: distinct by @db.Date and @db.Time
select "t1"."id" from (select distinct on ("t0"."at", "t0"."day") "t0"."id", "t0"."id" as "k0" from "public"."Reading" as "t0" order by "t0"."at", "t0"."day", "t0"."id" desc) as "t1" order by "t1"."k0" desc;

-- Sensor: distinct by a list
select "t1"."code" from (select distinct on ("t0"."labels", "t0"."levels") "t0"."code", "t0"."code" as "k0" from "public"."Sensor" as "t0" order by "t0"."labels", "t0"."levels", "t0"."code" desc) as "t1" order by "t1"."k0" desc;

-- Reading: cursor over @db.Date
with "t1" as (select "t0"."day" as "k0", "t0"."id" as "k1" from "public"."Reading" as "t0" where "t0"."id" = $1) select "t2"."id" from "public"."Reading" as "t2" where "t2"."day" <= (select "k0" from "t1") and ("t2"."day" < (select "k0" from "t1") or ("t2"."day" = (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."day" desc, "t2"."id";

-- Reading: cursor over @db.Timestamptz
with "t1" as (select "t0"."takenAt" as "k0", "t0"."id" as "k1" from "public"."Reading" as "t0" where "t0"."id" = $1) select "t2"."id" from "public"."Reading" as "t2" where ("t2"."takenAt", "t2"."id") >= ((select "k0" from "t1"), (select "k1" from "t1")) order by "t2"."takenAt", "t2"."id" offset $2;

-- Reading: cursor over @db.Time and NULL
with "t1" as (select "t0"."at" as "k0", "t0"."id" as "k1" from "public"."Reading" as "t0" where "t0"."id" = $1) select "t2"."id" from "public"."Reading" as "t2" where (select "k1" from "t1") is not null and ("t2"."at" < (select "k0" from "t1") or ("t2"."at" is not null and (select "k0" from "t1") is null) or ("t2"."at" is not distinct from (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."at" desc, "t2"."id" limit $2;

-- Reading: findUnique by BigInt
select "t0"."small" from "public"."Reading" as "t0" where "t0"."id" = $1;

-- AuditEntry: another schema
select "t0"."entry_id" as "id", "t0"."action", "t0"."detail", "t0"."at", (select coalesce(json_agg("t2"), '[]') from (select "t1"."entry_id" as "entryId", "t1"."number" from "audit"."AuditPart" as "t1" where "t1"."entry_id" = "t0"."entry_id" order by "t1"."number") as "t2") as "parts" from "audit"."log" as "t0" order by "t0"."entry_id";

-- AuditEntry: relation filter in another schema
select "t0"."entry_id" as "id" from "audit"."log" as "t0" where exists (select 1 from "audit"."AuditPart" as "t1" where "t1"."entry_id" = "t0"."entry_id" and "t1"."number" = $1);

-- SensorDay: view
select "t0"."sensorId", "t0"."day", "t0"."readings", "t0"."total" from "public"."sensor_day" as "t0" order by "t0"."sensorId", "t0"."day";

-- SensorDay: findUnique on a view
select "t0"."sensorId", "t0"."day", "t0"."readings", "t0"."total" from "public"."sensor_day" as "t0" where "t0"."day" = $1 and "t0"."sensorId" = $2;

-- SensorDay: view with a filter
select "t0"."sensorId", "t0"."day", "t0"."readings", "t0"."total" from "public"."sensor_day" as "t0" where "t0"."total" > $1 order by "t0"."total" desc limit $2;
