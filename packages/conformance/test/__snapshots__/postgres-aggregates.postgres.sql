-- Sensor.count: counters of list fields
select count(*) as "_all", count("t0"."counts") as "counts", count("t0"."kind") as "kind", count("t0"."labels") as "labels" from "public"."Sensor" as "t0";

-- Sensor.findMany: NOT hasSome
select "t0"."code" from "public"."Sensor" as "t0" where not ("t0"."labels" && $1) order by "t0"."code";

-- Sensor.findMany: NOT hasEvery of an empty list
select "t0"."code" from "public"."Sensor" as "t0" where not ("t0"."labels" @> $1) order by "t0"."code";

-- Sensor.findMany: two list filters
select "t0"."code", coalesce("t0"."levels", '{}') as "levels" from "public"."Sensor" as "t0" where "t0"."levels" @> $1 and "t0"."labels" @> array[$2]::text[];

-- Sensor.findMany: hasSome of Decimal and BigInt
select "t0"."code", coalesce("t0"."amounts", '{}') as "amounts" from "public"."Sensor" as "t0" where "t0"."amounts" && $1 or "t0"."bigs" && $2;

-- Sensor.findMany: hasEvery of dates
select "t0"."code", coalesce("t0"."stamps", '{}') as "stamps" from "public"."Sensor" as "t0" where "t0"."stamps" @> $1;

-- Sensor.findMany: equals of enums
select "t0"."code" from "public"."Sensor" as "t0" where "t0"."levels" = $1;

-- Sensor.findMany: lists through a relation filter
select "t0"."code" from "public"."Sensor" as "t0" where exists (select 1 from "public"."Reading" as "t1" where "t1"."sensorId" = "t0"."id" and exists (select 1 from "public"."Sensor" as "t2" where "t2"."id" = "t1"."sensorId" and ("t2"."labels" = '{}')));

-- Reading.findMany: lists through a to-one
select "t0"."id", (select row_to_json("t3") from (select "t2"."code", coalesce("t2"."bigs", '{}')::text[] as "bigs", array(select encode(v, 'hex') from unnest(coalesce("t2"."blobs", '{}')) as v) as "blobs", coalesce("t2"."docs", '{}') as "docs" from "public"."Sensor" as "t2" where "t2"."id" = "t0"."sensorId" limit 1) as "t3") as "sensor" from "public"."Reading" as "t0" where exists (select 1 from "public"."Sensor" as "t1" where "t1"."id" = "t0"."sensorId" and "t1"."flags" @> array[$1]::bool[]) order by "t0"."id";

-- Sensor.groupBy: by a list
select coalesce("t0"."counts", '{}') as "counts", count(*) as "_count__all" from "public"."Sensor" as "t0" where "t0"."code" = $1 group by "t0"."counts";

-- Reading.aggregate: _min of native types
select min("t0"."amount") as "_min_amount", min("t0"."at") as "_min_at", min("t0"."day") as "_min_day", min("t0"."level") as "_min_level", min("t0"."real") as "_min_real", min("t0"."small") as "_min_small", min("t0"."takenAt") as "_min_takenAt" from "public"."Reading" as "t0";

-- Reading.aggregate: _max of native types
select max("t0"."amount") as "_max_amount", max("t0"."at") as "_max_at", max("t0"."day") as "_max_day", max("t0"."level") as "_max_level", max("t0"."real") as "_max_real", max("t0"."small") as "_max_small", max("t0"."storedAt") as "_max_storedAt", max("t0"."takenAt") as "_max_takenAt" from "public"."Reading" as "t0";

-- Reading.aggregate: _sum and _avg of native types
select avg("t0"."amount") as "_avg_amount", avg("t0"."real") as "_avg_real", avg("t0"."small") as "_avg_small", sum("t0"."amount") as "_sum_amount", sum("t0"."small") as "_sum_small" from "public"."Reading" as "t0";

-- Reading.aggregate: _sum of money
select max("t0"."cash")::numeric as "_max_cash", sum("t0"."cash")::numeric as "_sum_cash" from "public"."Reading" as "t0";

-- Reading.aggregate: _count of native types
select count(*) as "_count__all", count("t0"."address") as "_count_address", count("t0"."at") as "_count_at", count("t0"."cash") as "_count_cash", count("t0"."text") as "_count_text" from "public"."Reading" as "t0";

-- Reading.aggregate: _max of uuid
select max("t0"."sensorId"::text) as "_max_sensorId" from "public"."Reading" as "t0";

-- Reading.groupBy: by @db.Date
select "t0"."day", count(*) as "_count__all", sum("t0"."small") as "_sum_small" from "public"."Reading" as "t0" group by "t0"."day" order by "t0"."day";

-- Reading.groupBy: by @db.Uuid
select "t0"."sensorId", count(*) as "_count__all", max("t0"."id") as "_max_id" from "public"."Reading" as "t0" group by "t0"."sensorId" order by "t0"."sensorId";

-- Reading.groupBy: by a mapped enum
select "t0"."level", count(*) as "_count__all", count("t0"."level") as "_count_level" from "public"."Reading" as "t0" group by "t0"."level" order by "t0"."level";

-- Reading.groupBy: having on @db.Date
select "t0"."day", count(*) as "_count__all" from "public"."Reading" as "t0" group by "t0"."day" having "t0"."day" >= $1;

-- Reading.groupBy: having _sum of @db.SmallInt
select "t0"."sensorId", sum("t0"."small") as "_sum_small" from "public"."Reading" as "t0" group by "t0"."sensorId" having sum("t0"."small") < $1;

-- Reading.groupBy: having _max of @db.Time
select "t0"."sensorId" from "public"."Reading" as "t0" group by "t0"."sensorId" having max("t0"."at") > $1 order by "t0"."sensorId";

-- Reading.findMany: distinct by @db.Date
select "t1"."id", "t1"."day" from (select distinct on ("t0"."day") "t0"."id", "t0"."day", "t0"."day" as "k0", "t0"."id" as "k1" from "public"."Reading" as "t0" order by "t0"."day", "t0"."day", "t0"."id") as "t1" order by "t1"."k0", "t1"."k1";

-- Reading.findMany: cursor by BigInt over @db.Date
with "t1" as (select "t0"."day" as "k0", "t0"."id" as "k1" from "public"."Reading" as "t0" where "t0"."id" = $1) select "t2"."id" from "public"."Reading" as "t2" where ("t2"."day", "t2"."id") >= ((select "k0" from "t1"), (select "k1" from "t1")) order by "t2"."day", "t2"."id";

-- Reading.findMany: cursor over a NULL @db.Time
with "t1" as (select "t0"."at" as "k0", "t0"."id" as "k1" from "public"."Reading" as "t0" where "t0"."id" = $1) select "t2"."id" from "public"."Reading" as "t2" where (select "k1" from "t1") is not null and ("t2"."at" > (select "k0" from "t1") or ("t2"."at" is not null and (select "k0" from "t1") is null) or ("t2"."at" is not distinct from (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."at" nulls first, "t2"."id" offset $2;

-- Reading.findMany: order by @db.Money and @db.Inet
select "t0"."id" from "public"."Reading" as "t0" order by "t0"."cash" desc nulls last, "t0"."address";

-- Reading.findMany: @db.Timestamptz in a list
select "t0"."id" from "public"."Reading" as "t0" where "t0"."takenAt" = any($1) order by "t0"."id";

-- Reading.findMany: @db.Date in a list
select "t0"."id" from "public"."Reading" as "t0" where "t0"."day" = any($1) order by "t0"."id";

-- Reading.findMany: @db.Time notIn
select "t0"."id" from "public"."Reading" as "t0" where "t0"."at" <> all($1);

-- Reading.findMany: @db.Char insensitive through a relation
select "t0"."id" from "public"."Reading" as "t0" where exists (select 1 from "public"."Sensor" as "t1" where "t1"."id" = "t0"."sensorId" and "t1"."kind" ilike $1 escape '\') order by "t0"."id";

-- Reading.findMany: Json path of @db.Json
select "t0"."id" from "public"."Reading" as "t0" where ("t0"."text"::jsonb #> $1) = $2::jsonb;

-- Reading.findMany: Json array_contains of @db.Json
select "t0"."id" from "public"."Reading" as "t0" where (jsonb_typeof(("t0"."text"::jsonb #> $1)) = 'array' and ("t0"."text"::jsonb #> $2) @> $3::jsonb);

-- Reading.findMany: Json array_starts_with of @db.JsonB
select "t0"."id" from "public"."Reading" as "t0" where (jsonb_typeof(("t0"."binary" #> $1)) = 'array' and ("t0"."binary" #> $2) -> 0 = $3::jsonb);

-- Reading.findMany: Json array_ends_with of @db.JsonB
select "t0"."id" from "public"."Reading" as "t0" where (jsonb_typeof(("t0"."binary" #> $1)) = 'array' and ("t0"."binary" #> $2) -> -1 = $3::jsonb);

-- Reading.findMany: Json string_contains of @db.Json
select "t0"."id" from "public"."Reading" as "t0" where (jsonb_typeof("t0"."text"::jsonb) = 'string' and ("t0"."text"::jsonb #>> '{}') like $1 escape '\');

-- Reading.findMany: Json gt at the top of @db.JsonB
select "t0"."id" from "public"."Reading" as "t0" where (jsonb_typeof("t0"."binary") = jsonb_typeof($1::jsonb) and "t0"."binary" > $2::jsonb);

-- Reading.findMany: Json not of @db.Json
select "t0"."id" from "public"."Reading" as "t0" where "t0"."text"::jsonb <> $1::jsonb order by "t0"."id";

-- Reading.findMany: Json equals DbNull of @db.Json
select "t0"."id" from "public"."Reading" as "t0" where "t0"."text"::jsonb is null order by "t0"."id";

-- Reading.findMany: Json equals JsonNull of @db.JsonB
select "t0"."id" from "public"."Reading" as "t0" where "t0"."binary" = 'null' order by "t0"."id";

-- AuditEntry.findMany: Json array_contains null
select "t0"."entry_id" as "id" from "audit"."log" as "t0" where (jsonb_typeof(("t0"."detail" #> $1)) = 'array' and ("t0"."detail" #> $2) @> $3::jsonb) order by "t0"."entry_id";

-- AuditEntry.findMany: Json empty path
select "t0"."entry_id" as "id" from "audit"."log" as "t0" where ("t0"."detail" #> $1) = $2::jsonb order by "t0"."entry_id";

-- AuditPart.aggregate: another schema
select count(*) as "_count__all", max("t0"."number") as "_max_number" from "audit"."AuditPart" as "t0";

-- AuditPart.groupBy: another schema
select "t0"."entry_id" as "entryId", count(*) as "_count__all" from "audit"."AuditPart" as "t0" group by "t0"."entry_id" order by "t0"."entry_id";

-- AuditPart.findMany: order by a relation in another schema
select "t0"."number", "t2"."action", "t2"."entry_id" as "id" from "audit"."AuditPart" as "t0" left join "audit"."log" as "t1" on "t1"."entry_id" = "t0"."entry_id" left join "audit"."log" as "t2" on "t2"."entry_id" = "t0"."entry_id" order by "t1"."action" desc, "t0"."number";

-- AuditEntry.findMany: _count in another schema
select "t0"."entry_id" as "id", (select count(*) from "audit"."AuditPart" as "t1" where "t1"."entry_id" = "t0"."entry_id" and "t1"."number" > $1) as "parts" from "audit"."log" as "t0" order by "t0"."entry_id";

-- AuditEntry.findMany: nested window in another schema
select "t0"."entry_id" as "id", (select coalesce(json_agg("t2"), '[]') from (select "t1"."entry_id" as "entryId", "t1"."number" from "audit"."AuditPart" as "t1" where "t1"."entry_id" = "t0"."entry_id" order by "t1"."number" desc limit $1) as "t2") as "parts" from "audit"."log" as "t0" order by "t0"."entry_id";

-- SensorDay.count: view
select count(*) as "_all" from "public"."sensor_day" as "t0";

-- SensorDay.aggregate: view
select max("t0"."day") as "_max_day", sum("t0"."readings") as "_sum_readings", sum("t0"."total") as "_sum_total" from "public"."sensor_day" as "t0";

-- SensorDay.groupBy: view
select "t0"."sensorId", sum("t0"."readings") as "_sum_readings" from "public"."sensor_day" as "t0" group by "t0"."sensorId" order by "t0"."sensorId";

-- SensorDay.findMany: cursor on a view
with "t1" as (select "t0"."sensorId" as "k0", "t0"."day" as "k1" from "public"."sensor_day" as "t0" where "t0"."day" = $1 and "t0"."sensorId" = $2) select "t2"."day", "t2"."readings" from "public"."sensor_day" as "t2" where ("t2"."sensorId", "t2"."day") >= ((select "k0" from "t1"), (select "k1" from "t1")) order by "t2"."sensorId", "t2"."day";

-- SensorDay.findMany: negative take on a view
select "t0"."sensorId", "t0"."day" from "public"."sensor_day" as "t0" order by "t0"."sensorId" desc, "t0"."day" desc limit $1;

-- SensorDay.findMany: distinct on a view
select "t1"."day" from (select distinct on ("t0"."sensorId") "t0"."day", "t0"."sensorId" as "k0", "t0"."day" as "k1" from "public"."sensor_day" as "t0" order by "t0"."sensorId", "t0"."sensorId", "t0"."day" desc) as "t1" order by "t1"."k0", "t1"."k1" desc;
