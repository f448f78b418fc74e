-- User: String equals shorthand
select "t0"."id" from "User" as "t0" where "t0"."name" = $1 order by "t0"."id";

-- User: String equals
select "t0"."id" from "User" as "t0" where "t0"."name" = $1 order by "t0"."id";

-- User: String null shorthand
select "t0"."id" from "User" as "t0" where "t0"."name" is null order by "t0"."id";

-- User: String equals null
select "t0"."id" from "User" as "t0" where "t0"."name" is null order by "t0"."id";

-- User: String not null
select "t0"."id" from "User" as "t0" where "t0"."name" is not null order by "t0"."id";

-- User: String not leaves out NULL rows
select "t0"."id" from "User" as "t0" where "t0"."name" <> $1 order by "t0"."id";

-- User: String nested not
select "t0"."id" from "User" as "t0" where not ("t0"."name" = any($1)) order by "t0"."id";

-- User: String double not
select "t0"."id" from "User" as "t0" where not ("t0"."name" <> $1) order by "t0"."id";

-- User: String in
select "t0"."id" from "User" as "t0" where "t0"."name" = any($1) order by "t0"."id";

-- User: String in with one element
select "t0"."id" from "User" as "t0" where "t0"."name" = any($1) order by "t0"."id";

-- User: String in with repeated elements
select "t0"."id" from "User" as "t0" where "t0"."name" = any($1) order by "t0"."id";

-- User: String in empty list
select "t0"."id" from "User" as "t0" where "t0"."name" = any($1) order by "t0"."id";

-- User: String notIn
select "t0"."id" from "User" as "t0" where "t0"."name" <> all($1) order by "t0"."id";

-- User: String notIn empty list keeps NULL rows
select "t0"."id" from "User" as "t0" where "t0"."name" <> all($1) order by "t0"."id";

-- User: String lt
select "t0"."id" from "User" as "t0" where "t0"."name" < $1 order by "t0"."id";

-- User: String gte and lte
select "t0"."id" from "User" as "t0" where "t0"."name" >= $1 and "t0"."name" <= $2 order by "t0"."id";

-- User: several operators on one field
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' and "t0"."name" <> $2 and "t0"."name" like $3 escape '\' order by "t0"."id";

-- User: contains
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: startsWith
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: endsWith
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: contains empty text
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: contains %
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: contains _
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: contains backslash
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: startsWith 100%
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: endsWith backslash
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: contains with all wildcards
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: contains unicode
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: contains emoji
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: contains quote
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: not contains leaves out NULL rows
select "t0"."id" from "User" as "t0" where not ("t0"."name" like $1 escape '\') order by "t0"."id";

-- User: contains is case sensitive or not by database
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: insensitive equals
select "t0"."id" from "User" as "t0" where lower("t0"."name") = lower($1) order by "t0"."id";

-- User: insensitive equals with wildcards
select "t0"."id" from "User" as "t0" where lower("t0"."name") = lower($1) order by "t0"."id";

-- User: insensitive not
select "t0"."id" from "User" as "t0" where lower("t0"."name") <> lower($1) order by "t0"."id";

-- User: insensitive nested not
select "t0"."id" from "User" as "t0" where not (lower("t0"."name") = lower($1)) order by "t0"."id";

-- User: insensitive contains
select "t0"."id" from "User" as "t0" where "t0"."name" ilike $1 escape '\' order by "t0"."id";

-- User: insensitive contains with wildcard
select "t0"."id" from "User" as "t0" where "t0"."name" ilike $1 escape '\' order by "t0"."id";

-- User: insensitive startsWith
select "t0"."id" from "User" as "t0" where "t0"."name" ilike $1 escape '\' order by "t0"."id";

-- User: insensitive endsWith
select "t0"."id" from "User" as "t0" where "t0"."name" ilike $1 escape '\' order by "t0"."id";

-- User: insensitive in
select "t0"."id" from "User" as "t0" where lower("t0"."name") = any(array(select lower(v) from unnest($1::text[]) as v)) order by "t0"."id";

-- User: insensitive notIn
select "t0"."id" from "User" as "t0" where lower("t0"."name") <> all(array(select lower(v) from unnest($1::text[]) as v)) order by "t0"."id";

-- User: insensitive lt
select "t0"."id" from "User" as "t0" where lower("t0"."name") < lower($1) order by "t0"."id";

-- User: insensitive contains unicode
select "t0"."id" from "User" as "t0" where "t0"."name" ilike $1 escape '\' order by "t0"."id";

-- User: mode default
select "t0"."id" from "User" as "t0" where "t0"."name" like $1 escape '\' order by "t0"."id";

-- User: Boolean
select "t0"."id" from "User" as "t0" where "t0"."active" = $1 order by "t0"."id";

-- User: Boolean not
select "t0"."id" from "User" as "t0" where "t0"."active" <> $1 order by "t0"."id";

-- User: Enum
select "t0"."id" from "User" as "t0" where "t0"."role" = $1 order by "t0"."id";

-- User: Enum in
select "t0"."id" from "User" as "t0" where "t0"."role" = any($1) order by "t0"."id";

-- User: Enum not
select "t0"."id" from "User" as "t0" where "t0"."role" <> $1 order by "t0"."id";

-- User: Enum notIn empty list
select "t0"."id" from "User" as "t0" where "t0"."role" <> all($1) order by "t0"."id";

-- User: DateTime equals with ms before 1970
select "t0"."id" from "User" as "t0" where "t0"."createdAt" = $1 order by "t0"."id";

-- User: DateTime as ISO text
select "t0"."id" from "User" as "t0" where "t0"."createdAt" = $1 order by "t0"."id";

-- User: DateTime as ISO text with zone
select "t0"."id" from "User" as "t0" where "t0"."createdAt" <= $1 order by "t0"."id";

-- User: DateTime range
select "t0"."id" from "User" as "t0" where "t0"."createdAt" > $1 and "t0"."createdAt" < $2 order by "t0"."id";

-- User: DateTime in
select "t0"."id" from "User" as "t0" where "t0"."createdAt" = any($1) order by "t0"."id";

-- Post: Int equals
select "t0"."id" from "Post" as "t0" where "t0"."views" = $1 order by "t0"."id";

-- Post: Int range
select "t0"."id" from "Post" as "t0" where "t0"."views" >= $1 and "t0"."views" < $2 order by "t0"."id";

-- Post: Int in
select "t0"."id" from "Post" as "t0" where "t0"."id" = any($1) order by "t0"."id";

-- Post: Int notIn
select "t0"."id" from "Post" as "t0" where "t0"."id" < $1 and "t0"."id" <> all($2) order by "t0"."id";

-- Post: Int negative
select "t0"."id" from "Post" as "t0" where "t0"."views" < $1 order by "t0"."id";

-- Post: Float equals
select "t0"."id" from "Post" as "t0" where "t0"."rating" = $1 order by "t0"."id";

-- Post: Float range
select "t0"."id" from "Post" as "t0" where "t0"."rating" > $1 and "t0"."rating" <= $2 order by "t0"."id";

-- Post: Float given as an integer
select "t0"."id" from "Post" as "t0" where "t0"."rating" = $1 order by "t0"."id";

-- Post: Float huge and tiny
select "t0"."id" from "Post" as "t0" where "t0"."rating" = any($1) order by "t0"."id";

-- Post: Float not leaves out NULL rows
select "t0"."id" from "Post" as "t0" where "t0"."rating" <> $1 order by "t0"."id";

-- Post: Decimal equals number
select "t0"."id" from "Post" as "t0" where "t0"."price" = $1 order by "t0"."id";

-- Post: Decimal equals text
select "t0"."id" from "Post" as "t0" where "t0"."price" = $1 order by "t0"."id";

-- Post: Decimal equals Decimal
select "t0"."id" from "Post" as "t0" where "t0"."price" = $1 order by "t0"."id";

-- Post: Decimal of 39 digits
select "t0"."id" from "Post" as "t0" where "t0"."price" = $1 order by "t0"."id";

-- Post: Decimal of 30 places
select "t0"."id" from "Post" as "t0" where "t0"."price" = $1 order by "t0"."id";

-- Post: Decimal text with exponent
select "t0"."id" from "Post" as "t0" where "t0"."price" = $1 order by "t0"."id";

-- Post: Decimal range
select "t0"."id" from "Post" as "t0" where "t0"."price" > $1 and "t0"."price" < $2 order by "t0"."id";

-- Post: Decimal in
select "t0"."id" from "Post" as "t0" where "t0"."price" = any($1) order by "t0"."id";

-- Post: Decimal null
select "t0"."id" from "Post" as "t0" where "t0"."price" is null order by "t0"."id";

-- Post: BigInt equals beyond 2^53
select "t0"."id" from "Post" as "t0" where "t0"."viewsBig" = $1 order by "t0"."id";

-- Post: BigInt equals number
select "t0"."id" from "Post" as "t0" where "t0"."viewsBig" = $1 order by "t0"."id";

-- Post: BigInt extremes
select "t0"."id" from "Post" as "t0" where "t0"."viewsBig" = any($1) order by "t0"."id";

-- Post: BigInt range
select "t0"."id" from "Post" as "t0" where "t0"."viewsBig" > $1 order by "t0"."id";

-- Attachment: Bytes equals
select "t0"."id" from "Attachment" as "t0" where "t0"."data" = $1 order by "t0"."id";

-- Attachment: Bytes empty
select "t0"."id" from "Attachment" as "t0" where "t0"."data" = $1 order by "t0"."id";

-- Attachment: Bytes in
select "t0"."id" from "Attachment" as "t0" where "t0"."data" = any($1) order by "t0"."id";

-- Attachment: Bytes not
select "t0"."id" from "Attachment" as "t0" where "t0"."checksum" <> $1 order by "t0"."id";

-- Attachment: Bytes null
select "t0"."id" from "Attachment" as "t0" where "t0"."checksum" is null order by "t0"."id";

-- Attachment: Bytes notIn
select "t0"."id" from "Attachment" as "t0" where "t0"."checksum" <> all($1) order by "t0"."id";

-- Attachment: uuid in
select "t0"."id" from "Attachment" as "t0" where "t0"."id" = any($1) order by "t0"."id";

-- Setting: mapped names
select "t0"."setting_key" as "key" from "app_settings" as "t0" where "t0"."is_enabled" = $1 and "t0"."min_role" = $2 and "t0"."setting_value" = $3 order by "t0"."setting_key";

-- Setting: mapped nullable Int range
select "t0"."setting_key" as "key" from "app_settings" as "t0" where "t0"."sort_priority" >= $1 and "t0"."sort_priority" <= $2 order by "t0"."setting_key";

-- User: no arguments
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0";

-- User: undefined is no condition
select "t0"."id" from "User" as "t0" where "t0"."active" = $1 order by "t0"."id";

-- User: undefined operand is no condition
select "t0"."id" from "User" as "t0" where "t0"."active" = $1 order by "t0"."id";

-- User: empty filter object on a field
select "t0"."id" from "User" as "t0" where "t0"."id" <= $1 order by "t0"."id";

-- User: empty where
select "t0"."id" from "User" as "t0" order by "t0"."id";

-- User: AND object
select "t0"."id" from "User" as "t0" where "t0"."active" = $1 and "t0"."role" = $2 order by "t0"."id";

-- User: AND list
select "t0"."id" from "User" as "t0" where "t0"."active" = $1 and "t0"."role" = $2 order by "t0"."id";

-- User: AND empty list
select "t0"."id" from "User" as "t0" where "t0"."id" < $1 order by "t0"."id";

-- User: AND empty object
select "t0"."id" from "User" as "t0" where "t0"."id" < $1 order by "t0"."id";

-- User: OR
select "t0"."id" from "User" as "t0" where "t0"."name" = $1 or "t0"."name" is null order by "t0"."id";

-- User: OR one branch
select "t0"."id" from "User" as "t0" where "t0"."name" = $1 order by "t0"."id";

-- User: OR empty list
select "t0"."id" from "User" as "t0" where 1 = 0 order by "t0"."id";

-- User: OR empty list beside a condition
select "t0"."id" from "User" as "t0" where 1 = 0 order by "t0"."id";

-- User: OR with an empty branch
select "t0"."id" from "User" as "t0" where "t0"."id" = $1 order by "t0"."id";

-- User: OR with only an empty branch
select "t0"."id" from "User" as "t0" where 1 = 0 order by "t0"."id";

-- User: OR branch of undefined
select "t0"."id" from "User" as "t0" where "t0"."id" = $1 order by "t0"."id";

-- User: OR with only branches of undefined
select "t0"."id" from "User" as "t0" where 1 = 0 order by "t0"."id";

-- User: NOT object
select "t0"."id" from "User" as "t0" where not ("t0"."active" = $1 and "t0"."role" = $2) order by "t0"."id";

-- User: NOT list
select "t0"."id" from "User" as "t0" where not ("t0"."role" = $1) and not ("t0"."active" = $2) order by "t0"."id";

-- User: NOT empty list
select "t0"."id" from "User" as "t0" where "t0"."id" < $1 order by "t0"."id";

-- User: NOT empty object
select "t0"."id" from "User" as "t0" where "t0"."id" < $1 order by "t0"."id";

-- User: NOT undefined
select "t0"."id" from "User" as "t0" where "t0"."id" < $1 order by "t0"."id";

-- User: NOT on a NULL column
select "t0"."id" from "User" as "t0" where not ("t0"."name" = $1) order by "t0"."id";

-- User: NOT NOT
select "t0"."id" from "User" as "t0" where not (not ("t0"."name" = $1)) order by "t0"."id";

-- User: NOT OR
select "t0"."id" from "User" as "t0" where not ("t0"."role" = $1 or "t0"."active" = $2) order by "t0"."id";

-- User: deep logic
select "t0"."id" from "User" as "t0" where "t0"."id" < $1 and (("t0"."active" = $2 and not ("t0"."role" = $3)) or ("t0"."active" = $4 and ("t0"."id" = $5 or "t0"."id" = $6))) order by "t0"."id";

-- User: AND OR NOT beside fields
select "t0"."id" from "User" as "t0" where "t0"."active" = $1 and "t0"."id" > $2 and not ("t0"."id" = $3) and ("t0"."role" = $4 or "t0"."role" = $5) order by "t0"."id";

-- User: some
select "t0"."id" from "User" as "t0" where exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."published" = $1) order by "t0"."id";

-- User: some empty
select "t0"."id" from "User" as "t0" where exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id") order by "t0"."id";

-- User: every
select "t0"."id" from "User" as "t0" where not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and not ("t1"."published" = $1)) order by "t0"."id";

-- User: every empty
select "t0"."id" from "User" as "t0" order by "t0"."id";

-- User: none
select "t0"."id" from "User" as "t0" where not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."published" = $1) order by "t0"."id";

-- User: none empty
select "t0"."id" from "User" as "t0" where not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id") order by "t0"."id";

-- User: some and none together
select "t0"."id" from "User" as "t0" where not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."views" > $1) and exists (select 1 from "Post" as "t2" where "t2"."authorId" = "t0"."id" and "t2"."published" = $2) order by "t0"."id";

-- User: every over a nullable column
select "t0"."id" from "User" as "t0" where not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and not ("t1"."rating" > $1)) order by "t0"."id";

-- User: none over a nullable column
select "t0"."id" from "User" as "t0" where not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."rating" > $1) order by "t0"."id";

-- User: two relations between the same models
select "t0"."id" from "User" as "t0" where exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and exists (select 1 from "User" as "t2" where "t2"."id" = "t1"."reviewerId" and "t2"."role" = $1)) and exists (select 1 from "Post" as "t3" where "t3"."reviewerId" = "t0"."id") order by "t0"."id";

-- Post: is null
select "t0"."id" from "Post" as "t0" where "t0"."categoryId" is null order by "t0"."id";

-- Post: null shorthand
select "t0"."id" from "Post" as "t0" where "t0"."categoryId" is null order by "t0"."id";

-- Post: isNot null
select "t0"."id" from "Post" as "t0" where "t0"."categoryId" is not null order by "t0"."id";

-- Post: is
select "t0"."id" from "Post" as "t0" where exists (select 1 from "Category" as "t1" where "t1"."id" = "t0"."categoryId" and "t1"."name" = $1) order by "t0"."id";

-- Post: to-one shorthand
select "t0"."id" from "Post" as "t0" where exists (select 1 from "Category" as "t1" where "t1"."id" = "t0"."categoryId" and "t1"."name" = $1) order by "t0"."id";

-- Post: to-one empty
select "t0"."id" from "Post" as "t0" order by "t0"."id";

-- Post: is empty
select "t0"."id" from "Post" as "t0" where exists (select 1 from "Category" as "t1" where "t1"."id" = "t0"."categoryId") order by "t0"."id";

-- Post: isNot empty
select "t0"."id" from "Post" as "t0" where not exists (select 1 from "Category" as "t1" where "t1"."id" = "t0"."categoryId") order by "t0"."id";

-- Post: isNot includes rows without the relation
select "t0"."id" from "Post" as "t0" where not exists (select 1 from "Category" as "t1" where "t1"."id" = "t0"."categoryId" and "t1"."name" = $1) order by "t0"."id";

-- Post: is and isNot
select "t0"."id" from "Post" as "t0" where exists (select 1 from "User" as "t1" where "t1"."id" = "t0"."reviewerId" and "t1"."active" = $1) and not exists (select 1 from "User" as "t2" where "t2"."id" = "t0"."reviewerId" and "t2"."role" = $2) order by "t0"."id";

-- Post: required relation
select "t0"."id" from "Post" as "t0" where exists (select 1 from "User" as "t1" where "t1"."id" = "t0"."authorId" and "t1"."role" = $1) order by "t0"."id";

-- Post: required relation isNot
select "t0"."id" from "Post" as "t0" where not exists (select 1 from "User" as "t1" where "t1"."id" = "t0"."authorId" and "t1"."role" = $1) order by "t0"."id";

-- Post: NOT of a relation filter
select "t0"."id" from "Post" as "t0" where not (exists (select 1 from "Category" as "t1" where "t1"."id" = "t0"."categoryId" and "t1"."name" = $1)) order by "t0"."id";

-- Post: many-to-many some
select "t0"."id" from "Post" as "t0" where exists (select 1 from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id" and "t1"."name" = $1) order by "t0"."id";

-- Post: many-to-many every
select "t0"."id" from "Post" as "t0" where not exists (select 1 from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id" and not ("t1"."name" = any($1))) order by "t0"."id";

-- Post: many-to-many none
select "t0"."id" from "Post" as "t0" where not exists (select 1 from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id") order by "t0"."id";

-- Post: three levels
select "t0"."id" from "Post" as "t0" where exists (select 1 from "Comment" as "t1" inner join "User" as "t2" on "t2"."id" = "t1"."authorId" where "t1"."postId" = "t0"."id" and exists (select 1 from "Post" as "t3" inner join "Category" as "t4" on "t4"."id" = "t3"."categoryId" inner join "Category" as "t5" on "t5"."id" = "t4"."parentId" where "t3"."authorId" = "t2"."id" and "t5"."name" = $1)) order by "t0"."id";

-- User: one-to-one without the key, is null
select "t0"."id" from "User" as "t0" where not exists (select 1 from "Profile" as "t1" where "t1"."userId" = "t0"."id") order by "t0"."id";

-- User: one-to-one without the key, null shorthand
select "t0"."id" from "User" as "t0" where not exists (select 1 from "Profile" as "t1" where "t1"."userId" = "t0"."id") order by "t0"."id";

-- User: one-to-one without the key, isNot null
select "t0"."id" from "User" as "t0" where exists (select 1 from "Profile" as "t1" where "t1"."userId" = "t0"."id") order by "t0"."id";

-- User: one-to-one filter
select "t0"."id" from "User" as "t0" where exists (select 1 from "Profile" as "t1" where "t1"."userId" = "t0"."id" and "t1"."bio" is null) order by "t0"."id";

-- User: one-to-one isNot
select "t0"."id" from "User" as "t0" where not exists (select 1 from "Profile" as "t1" where "t1"."userId" = "t0"."id" and "t1"."bio" is null) order by "t0"."id";

-- User: self relation
select "t0"."id" from "User" as "t0" where exists (select 1 from "User" as "t1" where "t1"."id" = "t0"."managerId" and "t1"."name" = $1) order by "t0"."id";

-- User: self relation some
select "t0"."id" from "User" as "t0" where exists (select 1 from "User" as "t1" where "t1"."managerId" = "t0"."id" and "t1"."active" = $1) order by "t0"."id";

-- User: null relation inside a relation
select "t0"."id" from "User" as "t0" where exists (select 1 from "User" as "t1" where "t1"."id" = "t0"."managerId" and "t1"."managerId" is null) order by "t0"."id";

-- Tag: self many-to-many
select "t0"."id" from "Tag" as "t0" where exists (select 1 from "Tag" as "t1" inner join "_SimilarTags" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id" and "t1"."name" = $1) order by "t0"."id";

-- Tag: self many-to-many the other way
select "t0"."id" from "Tag" as "t0" where exists (select 1 from "Tag" as "t1" inner join "_SimilarTags" as "t2" on "t2"."A" = "t1"."id" where "t2"."B" = "t0"."id" and "t1"."name" = $1) order by "t0"."id";

-- LikeNote: relation over a compound key
select "t0"."id" from "LikeNote" as "t0" where exists (select 1 from "Like" as "t1" where "t1"."userId" = "t0"."userId" and "t1"."postId" = "t0"."postId" and "t1"."weight" > $1) order by "t0"."id";

-- Like: compound foreign key some
select "t0"."userId", "t0"."postId" from "Like" as "t0" where exists (select 1 from "LikeNote" as "t1" where "t1"."userId" = "t0"."userId" and "t1"."postId" = "t0"."postId") order by "t0"."userId";

-- Comment: relation and scalar
select "t0"."id" from "Comment" as "t0" where "t0"."likes" > $1 and "t0"."authorId" is null and exists (select 1 from "Post" as "t1" where "t1"."id" = "t0"."postId" and "t1"."published" = $2) order by "t0"."id";

-- User: orderBy object
select "t0"."id" from "User" as "t0" order by "t0"."email" desc limit $1;

-- User: orderBy nullable asc
select "t0"."id", "t0"."name" from "User" as "t0" order by "t0"."name", "t0"."id";

-- User: orderBy nullable desc
select "t0"."id", "t0"."name" from "User" as "t0" order by "t0"."name" desc, "t0"."id";

-- User: orderBy nulls first
select "t0"."id" from "User" as "t0" order by "t0"."name" nulls first, "t0"."id" limit $1;

-- User: orderBy nulls last
select "t0"."id" from "User" as "t0" order by "t0"."name" desc nulls last, "t0"."id";

-- User: orderBy sort object without nulls
select "t0"."id" from "User" as "t0" order by "t0"."name", "t0"."id" limit $1;

-- User: orderBy enum
select "t0"."id", "t0"."role" from "User" as "t0" order by "t0"."role", "t0"."id";

-- User: orderBy Boolean
select "t0"."id" from "User" as "t0" order by "t0"."active", "t0"."id" limit $1;

-- User: orderBy to-many count
select "t0"."id", (select count(*) from "Post" as "t3" where "t3"."authorId" = "t0"."id") as "posts" from "User" as "t0" left join (select "t1"."authorId" as "k0", count(*) as "count" from "Post" as "t1" group by "t1"."authorId") as "t2" on "t2"."k0" = "t0"."id" order by coalesce("t2"."count", 0) desc, "t0"."id";

-- User: orderBy many-to-many count
select "t0"."id" from "User" as "t0" left join (select "t1"."managerId" as "k0", count(*) as "count" from "User" as "t1" group by "t1"."managerId") as "t2" on "t2"."k0" = "t0"."id" order by coalesce("t2"."count", 0), "t0"."id" desc;

-- User: orderBy self relation
select "t0"."id" from "User" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."managerId" order by "t1"."name" desc, "t0"."id";

-- User: orderBy one-to-one
select "t0"."id" from "User" as "t0" left join "Profile" as "t1" on "t1"."userId" = "t0"."id" order by "t1"."bio", "t0"."id";

-- Post: orderBy relation
select "t0"."id", "t0"."categoryId" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" order by "t1"."name", "t0"."id";

-- Post: orderBy two levels of relation
select "t0"."id" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" left join "Category" as "t2" on "t2"."id" = "t1"."parentId" order by "t2"."name", "t0"."id";

-- Post: orderBy relation count of a relation
select "t0"."id" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join (select "t2"."authorId" as "k0", count(*) as "count" from "Post" as "t2" group by "t2"."authorId") as "t3" on "t3"."k0" = "t1"."id" order by coalesce("t3"."count", 0) desc, "t0"."id";

-- Post: orderBy Decimal
select "t0"."id", "t0"."price" from "Post" as "t0" order by "t0"."price", "t0"."id" limit $1;

-- Post: orderBy BigInt
select "t0"."id", "t0"."viewsBig" from "Post" as "t0" order by "t0"."viewsBig" desc, "t0"."id" limit $1;

-- Post: orderBy Float
select "t0"."id", "t0"."rating" from "Post" as "t0" order by "t0"."rating", "t0"."id" limit $1;

-- Post: orderBy DateTime
select "t0"."id", "t0"."publishedAt" from "Post" as "t0" order by "t0"."publishedAt", "t0"."id" limit $1;

-- Post: orderBy repeated field
select "t0"."id" from "Post" as "t0" order by "t0"."views", "t0"."views" desc, "t0"."id" limit $1;

-- Post: orderBy empty list
select "t0"."id" from "Post" as "t0" where "t0"."id" = $1;

-- Post: orderBy empty object
select "t0"."id" from "Post" as "t0" where "t0"."id" = $1;

-- Post: orderBy undefined
select "t0"."id" from "Post" as "t0" where "t0"."id" = $1;

-- Setting: orderBy mapped
select "t0"."setting_key" as "key" from "app_settings" as "t0" order by "t0"."sort_priority" desc, "t0"."setting_key";

-- User: take
select "t0"."id" from "User" as "t0" order by "t0"."id" limit $1;

-- User: take negative
select "t0"."id" from "User" as "t0" order by "t0"."id" desc limit $1;

-- User: take negative with nulls
select "t0"."id" from "User" as "t0" order by "t0"."name" desc nulls last, "t0"."id" desc limit $1;

-- User: take negative over a nullable column
select "t0"."id" from "User" as "t0" order by "t0"."name" desc, "t0"."id" desc limit $1;

-- User: take zero
(no statement);

-- User: take beyond the end
select "t0"."id" from "User" as "t0" order by "t0"."id" limit $1 offset $2;

-- User: skip
select "t0"."id" from "User" as "t0" order by "t0"."id" offset $1;

-- User: skip zero
select "t0"."id" from "User" as "t0" order by "t0"."id" limit $1 offset $2;

-- User: skip with negative take
select "t0"."id" from "User" as "t0" order by "t0"."id" desc limit $1 offset $2;

-- User: skip beyond the end
select "t0"."id" from "User" as "t0" order by "t0"."id" offset $1;

-- User: take undefined
select "t0"."id" from "User" as "t0" where "t0"."id" < $1 order by "t0"."id";

-- User: cursor
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit $2;

-- User: cursor without orderBy
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id";

-- User: cursor with skip
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit $2 offset $3;

-- User: cursor with negative take
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where "t2"."id" <= (select "k0" from "t1") order by "t2"."id" desc limit $2;

-- User: cursor with negative take and skip
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where "t2"."id" <= (select "k0" from "t1") order by "t2"."id" desc limit $2 offset $3;

-- User: cursor descending
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where "t2"."id" <= (select "k0" from "t1") order by "t2"."id" desc;

-- User: cursor row is missing
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id";

-- User: cursor row is filtered out
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where "t2"."id" > $2 and "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit $3;

-- User: cursor by unique text
with "t1" as (select "t0"."email" as "k0" from "User" as "t0" where "t0"."email" = $1) select "t2"."id" from "User" as "t2" where "t2"."email" >= (select "k0" from "t1") order by "t2"."email" limit $2;

-- User: cursor over a nullable order
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is not distinct from (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name", "t2"."id" limit $2;

-- User: cursor on a NULL row
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is not distinct from (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name", "t2"."id" limit $2;

-- User: cursor over ties broken by the id
with "t1" as (select "t0"."role" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where ("t2"."role", "t2"."id") >= ((select "k0" from "t1"), (select "k1" from "t1")) order by "t2"."role", "t2"."id" limit $2;

-- User: cursor runs into NULL rows
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is not distinct from (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name", "t2"."id" limit $2;

-- User: cursor runs back into NULL rows
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" < (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is not distinct from (select "k0" from "t1") and "t2"."id" <= (select "k1" from "t1"))) order by "t2"."name" desc, "t2"."id" desc limit $2;

-- User: cursor with nulls first
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is not distinct from (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name" nulls first, "t2"."id" limit $2;

-- User: cursor with nulls last descending
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" < (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is not distinct from (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name" desc nulls last, "t2"."id" limit $2;

-- Post: cursor over a relation
with "t2" as (select "t1"."name" as "k0", "t0"."id" as "k1" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" where "t0"."id" = $1) select "t3"."id" from "Post" as "t3" left join "Category" as "t4" on "t4"."id" = "t3"."categoryId" where (select "k1" from "t2") is not null and ("t4"."name" > (select "k0" from "t2") or ("t4"."name" is null and (select "k0" from "t2") is not null) or ("t4"."name" is not distinct from (select "k0" from "t2") and "t3"."id" >= (select "k1" from "t2"))) order by "t4"."name", "t3"."id" limit $2;

-- User: cursor over a to-many count
with "t2" as (select (select count(*) from "Post" as "t1" where "t1"."authorId" = "t0"."id") as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = $1) select "t3"."id" from "User" as "t3" where (select count(*) from "Post" as "t4" where "t4"."authorId" = "t3"."id") <= (select "k0" from "t2") and ((select count(*) from "Post" as "t4" where "t4"."authorId" = "t3"."id") < (select "k0" from "t2") or ((select count(*) from "Post" as "t4" where "t4"."authorId" = "t3"."id") = (select "k0" from "t2") and "t3"."id" >= (select "k1" from "t2"))) order by (select count(*) from "Post" as "t4" where "t4"."authorId" = "t3"."id") desc, "t3"."id" limit $2;

-- User: cursor with distinct
select "t3"."id", "t3"."role" from (with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = $1) select distinct on ("t2"."role") "t2"."id", "t2"."role", "t2"."id" as "k0" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."role", "t2"."id") as "t3" order by "t3"."k0";

-- Like: cursor with a compound id
with "t1" as (select "t0"."userId" as "k0", "t0"."postId" as "k1" from "Like" as "t0" where "t0"."postId" = $1 and "t0"."userId" = $2) select "t2"."userId", "t2"."postId" from "Like" as "t2" where ("t2"."userId", "t2"."postId") >= ((select "k0" from "t1"), (select "k1" from "t1")) order by "t2"."userId", "t2"."postId" limit $3;

-- Order: cursor with a named compound unique
with "t1" as (select "t0"."id" as "k0" from "Order" as "t0" where "t0"."number" = $1 and "t0"."userId" = $2) select "t2"."id" from "Order" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit $3;

-- Post: cursor over DateTime
with "t1" as (select "t0"."createdAt" as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = $1) select "t2"."id" from "Post" as "t2" where ("t2"."createdAt", "t2"."id") >= ((select "k0" from "t1"), (select "k1" from "t1")) order by "t2"."createdAt", "t2"."id" limit $2;

-- Post: cursor over Decimal
with "t1" as (select "t0"."price" as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = $1) select "t2"."id" from "Post" as "t2" where (select "k1" from "t1") is not null and ("t2"."price" > (select "k0" from "t1") or ("t2"."price" is null and (select "k0" from "t1") is not null) or ("t2"."price" is not distinct from (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."price", "t2"."id" limit $2;

-- Post: distinct
select "t1"."id", "t1"."categoryId" from (select distinct on ("t0"."categoryId") "t0"."id", "t0"."categoryId", "t0"."categoryId" as "k0", "t0"."id" as "k1" from "Post" as "t0" order by "t0"."categoryId", "t0"."categoryId", "t0"."id") as "t1" order by "t1"."k0", "t1"."k1";

-- Post: distinct keeps the first row in order
select "t1"."id", "t1"."categoryId" from (select distinct on ("t0"."categoryId") "t0"."id", "t0"."categoryId", "t0"."id" as "k0" from "Post" as "t0" order by "t0"."categoryId", "t0"."id" desc) as "t1" order by "t1"."k0" desc;

-- Post: distinct as a single name
select "t1"."id" from (select distinct on ("t0"."published") "t0"."id", "t0"."id" as "k0" from "Post" as "t0" order by "t0"."published", "t0"."id") as "t1" order by "t1"."k0";

-- Post: distinct by two fields
select "t1"."id" from (select distinct on ("t0"."categoryId", "t0"."published") "t0"."id", "t0"."id" as "k0" from "Post" as "t0" order by "t0"."categoryId", "t0"."published", "t0"."id") as "t1" order by "t1"."k0";

-- Post: distinct then skip and take
select "t1"."id" from (select distinct on ("t0"."categoryId") "t0"."id", "t0"."id" as "k0" from "Post" as "t0" order by "t0"."categoryId", "t0"."id") as "t1" order by "t1"."k0" limit $1 offset $2;

-- Post: distinct with negative take
select "t1"."id" from (select distinct on ("t0"."categoryId") "t0"."id", "t0"."id" as "k0" from "Post" as "t0" order by "t0"."categoryId", "t0"."id" desc) as "t1" order by "t1"."k0" desc limit $1;

-- Post: distinct of an unselected field
select "t1"."title" from (select distinct on ("t0"."authorId") "t0"."title", "t0"."id" as "k0" from "Post" as "t0" order by "t0"."authorId", "t0"."id") as "t1" order by "t1"."k0" limit $1;

-- User: distinct nested
select "t0"."id", (select coalesce(json_agg("t3"), '[]') from (select "t2"."id" from (select distinct on ("t1"."categoryId") "t1"."id", "t1"."id" as "k0" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by "t1"."categoryId", "t1"."id") as "t2" order by "t2"."k0") as "t3") as "posts" from "User" as "t0" where "t0"."id" < $1 order by "t0"."id";

-- User: all scalars
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."id" <= $1 order by "t0"."id";

-- Post: all scalars
select "t0"."id", "t0"."title", "t0"."body", "t0"."published", "t0"."views", "t0"."rating", "t0"."price", "t0"."viewsBig", "t0"."metadata", "t0"."createdAt", "t0"."publishedAt", "t0"."authorId", "t0"."reviewerId", "t0"."categoryId" from "Post" as "t0" where "t0"."id" <= $1 order by "t0"."id";

-- Profile: all scalars
select "t0"."id", "t0"."bio", "t0"."website", "t0"."bornAt", "t0"."userId" from "Profile" as "t0" where "t0"."userId" <= $1 order by "t0"."userId";

-- Attachment: all scalars
select "t0"."id", "t0"."name", "t0"."data", "t0"."checksum", "t0"."size", "t0"."postId" from "Attachment" as "t0" order by "t0"."id";

-- Order: all scalars
select "t0"."id", "t0"."number", "t0"."status", "t0"."total", "t0"."discount", "t0"."placedAt", "t0"."userId" from "Order" as "t0" order by "t0"."id";

-- Setting: all scalars
select "t0"."setting_key" as "key", "t0"."setting_value" as "value", "t0"."min_role" as "minRole", "t0"."is_enabled" as "enabled", "t0"."sort_priority" as "priority", "t0"."changed_at" as "changedAt", "t0"."payload_json" as "payload", "t0"."owner_id" as "ownerId" from "app_settings" as "t0" order by "t0"."setting_key";

-- Token: all scalars
select "t0"."id", "t0"."nano", "t0"."shortNano", "t0"."cuid2", "t0"."uuid7", "t0"."greeting", "t0"."score", "t0"."ratio", "t0"."fee", "t0"."big", "t0"."blob", "t0"."onceAt", "t0"."note" from "Token" as "t0";

-- User: select with false and undefined
select "t0"."id" from "User" as "t0" where "t0"."id" = $1;

-- User: omit
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."managerId" from "User" as "t0" where "t0"."id" = $1;

-- User: omit beside include
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId", (select row_to_json("t2") from (select "t1"."id", "t1"."website", "t1"."bornAt", "t1"."userId" from "Profile" as "t1" where "t1"."userId" = "t0"."id" limit 1) as "t2") as "profile" from "User" as "t0" where "t0"."id" = $1;

-- User: empty include
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."id" = $1;

-- User: include false
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."id" = $1;

-- User: include one-to-one
select "t0"."id", (select row_to_json("t2") from (select "t1"."id", "t1"."bio", "t1"."website", "t1"."bornAt", "t1"."userId" from "Profile" as "t1" where "t1"."userId" = "t0"."id" limit 1) as "t2") as "profile" from "User" as "t0" where "t0"."id" = any($1) order by "t0"."id";

-- User: include without arguments
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId", (select row_to_json("t2") from (select "t1"."id", "t1"."email", "t1"."name", "t1"."role", "t1"."active", "t1"."settings", "t1"."createdAt", "t1"."updatedAt", "t1"."managerId" from "User" as "t1" where "t1"."id" = "t0"."managerId" limit 1) as "t2") as "manager", (select coalesce(json_agg("t4"), '[]') from (select "t3"."setting_key" as "key", "t3"."setting_value" as "value", "t3"."min_role" as "minRole", "t3"."is_enabled" as "enabled", "t3"."sort_priority" as "priority", "t3"."changed_at" as "changedAt", "t3"."payload_json" as "payload", "t3"."owner_id" as "ownerId" from "app_settings" as "t3" where "t3"."owner_id" = "t0"."id" order by "t3"."setting_key") as "t4") as "options", (select coalesce(json_agg("t6"), '[]') from (select "t5"."id", "t5"."email", "t5"."name", "t5"."role", "t5"."active", "t5"."settings", "t5"."createdAt", "t5"."updatedAt", "t5"."managerId" from "User" as "t5" where "t5"."managerId" = "t0"."id" order by "t5"."id") as "t6") as "reports" from "User" as "t0" where "t0"."id" = $1;

-- User: nested window is per parent
select "t0"."id", (select coalesce(json_agg("t2"), '[]') from (select "t1"."id", "t1"."views" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by "t1"."views" desc, "t1"."id" limit $1 offset $2) as "t2") as "posts" from "User" as "t0" where "t0"."id" <= $3 order by "t0"."id";

-- User: nested negative take is per parent
select "t0"."id", (select coalesce(json_agg("t2"), '[]') from (select "t1"."id" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by "t1"."id" desc limit $1) as "t2") as "posts" from "User" as "t0" where "t0"."id" <= $2 order by "t0"."id";

-- User: nested take zero
select "t0"."id", '[]'::json as "posts" from "User" as "t0" where "t0"."id" <= $1 order by "t0"."id";

-- User: nested where
select "t0"."id", (select coalesce(json_agg("t2"), '[]') from (select "t1"."title" from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."published" = $1 and "t1"."title" like $2 escape '\' order by "t1"."id") as "t2") as "posts" from "User" as "t0" where "t0"."id" <= $3 order by "t0"."id";

-- User: nested cursor
select "t0"."id", (select coalesce(json_agg("t4"), '[]') from (with "t2" as (select "t1"."id" as "k0" from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."id" = $1) select "t3"."id" from "Post" as "t3" where "t3"."authorId" = "t0"."id" and "t3"."id" >= (select "k0" from "t2") order by "t3"."id" limit $2) as "t4") as "posts" from "User" as "t0" where "t0"."id" <= $3 order by "t0"."id";

-- User: nested order by relation
select (select coalesce(json_agg("t3"), '[]') from (select "t1"."id" from "Post" as "t1" left join "Category" as "t2" on "t2"."id" = "t1"."categoryId" where "t1"."authorId" = "t0"."id" order by "t2"."name" desc, "t1"."id") as "t3") as "posts" from "User" as "t0" where "t0"."id" = $1;

-- Post: optional to-one where
select "t0"."id", (select row_to_json("t2") from (select "t1"."name" from "Category" as "t1" where "t1"."id" = "t0"."categoryId" and "t1"."name" = $1 limit 1) as "t2") as "category" from "Post" as "t0" where "t0"."id" = any($2) order by "t0"."id";

-- Post: post page
select "t0"."id", "t0"."title", "t0"."body", "t0"."published", "t0"."views", "t0"."rating", "t0"."price", "t0"."viewsBig", "t0"."metadata", "t0"."createdAt", "t0"."publishedAt", "t0"."authorId", "t0"."reviewerId", "t0"."categoryId", (select row_to_json("t2") from (select "t1"."name", "t1"."role" from "User" as "t1" where "t1"."id" = "t0"."authorId" limit 1) as "t2") as "author", (select row_to_json("t6") from (select "t3"."id", "t3"."name", "t3"."parentId", (select row_to_json("t5") from (select "t4"."id", "t4"."name", "t4"."parentId" from "Category" as "t4" where "t4"."id" = "t3"."parentId" limit 1) as "t5") as "parent" from "Category" as "t3" where "t3"."id" = "t0"."categoryId" limit 1) as "t6") as "category", (select coalesce(json_agg("t10"), '[]') from (select "t7"."id", "t7"."body", "t7"."likes"::text as "likes", "t7"."createdAt", "t7"."authorId", "t7"."postId", (select row_to_json("t9") from (select "t8"."name" from "User" as "t8" where "t8"."id" = "t7"."authorId" limit 1) as "t9") as "author" from "Comment" as "t7" where "t7"."postId" = "t0"."id" order by "t7"."createdAt" desc, "t7"."id" limit $1) as "t10") as "comments", (select coalesce(json_agg("t13"), '[]') from (select "t11"."id", "t11"."name" from "Tag" as "t11" inner join "_PostToTag" as "t12" on "t12"."B" = "t11"."id" where "t12"."A" = "t0"."id" order by "t11"."name") as "t13") as "tags", (select count(*) from "Comment" as "t14" where "t14"."postId" = "t0"."id") as "comments", (select count(*) from "Like" as "t15" where "t15"."postId" = "t0"."id") as "likes" from "Post" as "t0" where "t0"."id" = any($2) order by "t0"."id";

-- Post: every type inside a relation
select (select coalesce(json_agg("t2"), '[]') from (select "t1"."id", "t1"."name", encode("t1"."data", 'hex') as "data", encode("t1"."checksum", 'hex') as "checksum", "t1"."size"::text as "size", "t1"."postId" from "Attachment" as "t1" where "t1"."postId" = "t0"."id") as "t2") as "attachments", (select row_to_json("t8") from (select (select coalesce(json_agg("t5"), '[]') from (select "t4"."id", "t4"."number", "t4"."status", "t4"."total"::text as "total", "t4"."discount"::text as "discount", "t4"."placedAt", "t4"."userId" from "Order" as "t4" where "t4"."userId" = "t3"."id" order by "t4"."id" limit $1) as "t5") as "orders", (select coalesce(json_agg("t7"), '[]') from (select "t6"."id", "t6"."title", "t6"."body", "t6"."published", "t6"."views", "t6"."rating", "t6"."price"::text as "price", "t6"."viewsBig"::text as "viewsBig", "t6"."metadata", "t6"."createdAt", "t6"."publishedAt", "t6"."authorId", "t6"."reviewerId", "t6"."categoryId" from "Post" as "t6" where "t6"."authorId" = "t3"."id" order by "t6"."id" limit $2) as "t7") as "posts" from "User" as "t3" where "t3"."id" = "t0"."authorId" limit 1) as "t8") as "author" from "Post" as "t0" where "t0"."id" = any($3) order by "t0"."id";

-- Post: Json inside a relation
select (select row_to_json("t2") from (select "t1"."id", "t1"."settings" from "User" as "t1" where "t1"."id" = "t0"."authorId" limit 1) as "t2") as "author", (select row_to_json("t4") from (select "t3"."id", "t3"."settings" from "User" as "t3" where "t3"."id" = "t0"."reviewerId" limit 1) as "t4") as "reviewer" from "Post" as "t0" where "t0"."id" <= $1 order by "t0"."id";

-- Tag: many-to-many with where and window
select "t0"."name", (select coalesce(json_agg("t3"), '[]') from (select "t1"."id" from "Post" as "t1" inner join "_PostToTag" as "t2" on "t2"."A" = "t1"."id" where "t2"."B" = "t0"."id" and "t1"."published" = $1 order by "t1"."id" desc limit $2) as "t3") as "posts" from "Tag" as "t0" order by "t0"."id";

-- Tag: self many-to-many both ways
select "t0"."id", (select coalesce(json_agg("t3"), '[]') from (select "t1"."id" from "Tag" as "t1" inner join "_SimilarTags" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id" order by "t1"."id") as "t3") as "similar", (select coalesce(json_agg("t6"), '[]') from (select "t4"."id" from "Tag" as "t4" inner join "_SimilarTags" as "t5" on "t5"."A" = "t4"."id" where "t5"."B" = "t0"."id" order by "t4"."id") as "t6") as "similarOf" from "Tag" as "t0" where "t0"."id" <= $1 order by "t0"."id";

-- Like: compound key relation
select "t0"."userId", "t0"."postId", (select coalesce(json_agg("t2"), '[]') from (select "t1"."id" from "LikeNote" as "t1" where "t1"."userId" = "t0"."userId" and "t1"."postId" = "t0"."postId" order by "t1"."id") as "t2") as "notes" from "Like" as "t0" where "t0"."userId" <= $1 order by "t0"."userId", "t0"."postId";

-- LikeNote: compound key relation the other way
select "t0"."id", "t0"."text", "t0"."userId", "t0"."postId", (select row_to_json("t4") from (select "t1"."userId", "t1"."postId", "t1"."weight", "t1"."createdAt", (select row_to_json("t3") from (select "t2"."id" from "User" as "t2" where "t2"."id" = "t1"."userId" limit 1) as "t3") as "user" from "Like" as "t1" where "t1"."userId" = "t0"."userId" and "t1"."postId" = "t0"."postId" limit 1) as "t4") as "like" from "LikeNote" as "t0" order by "t0"."id" limit $1;

-- Category: four levels of a tree
select "t0"."name", (select coalesce(json_agg("t6"), '[]') from (select "t1"."name", (select coalesce(json_agg("t5"), '[]') from (select "t2"."name", (select coalesce(json_agg("t4"), '[]') from (select "t3"."name" from "Category" as "t3" where "t3"."parentId" = "t2"."id" order by "t3"."id") as "t4") as "children" from "Category" as "t2" where "t2"."parentId" = "t1"."id" order by "t2"."id") as "t5") as "children" from "Category" as "t1" where "t1"."parentId" = "t0"."id" order by "t1"."id") as "t6") as "children" from "Category" as "t0" where "t0"."parentId" is null order by "t0"."id";

-- User: _count of everything
select "t0"."id", (select count(*) from "User" as "t1" where "t1"."managerId" = "t0"."id") as "reports", (select count(*) from "Post" as "t2" where "t2"."authorId" = "t0"."id") as "posts", (select count(*) from "Post" as "t3" where "t3"."reviewerId" = "t0"."id") as "reviews", (select count(*) from "Comment" as "t4" where "t4"."authorId" = "t0"."id") as "comments", (select count(*) from "Like" as "t5" where "t5"."userId" = "t0"."id") as "likes", (select count(*) from "Order" as "t6" where "t6"."userId" = "t0"."id") as "orders", (select count(*) from "app_settings" as "t7" where "t7"."owner_id" = "t0"."id") as "options" from "User" as "t0" where "t0"."id" <= $1 order by "t0"."id";

-- User: _count in include
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId", (select count(*) from "User" as "t1" where "t1"."managerId" = "t0"."id") as "reports", (select count(*) from "Post" as "t2" where "t2"."authorId" = "t0"."id") as "posts", (select count(*) from "Post" as "t3" where "t3"."reviewerId" = "t0"."id") as "reviews", (select count(*) from "Comment" as "t4" where "t4"."authorId" = "t0"."id") as "comments", (select count(*) from "Like" as "t5" where "t5"."userId" = "t0"."id") as "likes", (select count(*) from "Order" as "t6" where "t6"."userId" = "t0"."id") as "orders", (select count(*) from "app_settings" as "t7" where "t7"."owner_id" = "t0"."id") as "options" from "User" as "t0" where "t0"."id" = $1;

-- User: _count with a filter
select "t0"."id", (select count(*) from "Like" as "t1" where "t1"."userId" = "t0"."id" and exists (select 1 from "Post" as "t2" where "t2"."id" = "t1"."postId" and "t2"."views" > $1)) as "likes", (select count(*) from "Post" as "t3" where "t3"."authorId" = "t0"."id" and "t3"."published" = $2) as "posts", (select count(*) from "User" as "t4" where "t4"."managerId" = "t0"."id") as "reports" from "User" as "t0" where "t0"."id" <= $3 order by "t0"."id";

-- Post: _count of a many-to-many with a filter
select "t0"."id", (select count(*) from "Comment" as "t1" where "t1"."postId" = "t0"."id") as "comments", (select count(*) from "Tag" as "t2" inner join "_PostToTag" as "t3" on "t3"."B" = "t2"."id" where "t3"."A" = "t0"."id" and "t2"."name" like $1 escape '\') as "tags" from "Post" as "t0" where "t0"."id" <= $2 order by "t0"."id";

-- Category: _count nested
select (select coalesce(json_agg("t4"), '[]') from (select "t1"."name", json_build_object('children', (select count(*) from "Category" as "t2" where "t2"."parentId" = "t1"."id"), 'posts', (select count(*) from "Post" as "t3" where "t3"."categoryId" = "t1"."id")) as "_count" from "Category" as "t1" where "t1"."parentId" = "t0"."id" order by "t1"."id") as "t4") as "children" from "Category" as "t0" where "t0"."id" = $1;

-- User: findUnique by id
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."id" = $1;

-- User: findUnique by unique
select "t0"."id" from "User" as "t0" where "t0"."email" = $1;

-- User: findUnique missing
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."id" = $1;

-- User: findUnique with more conditions that hold
select "t0"."id" from "User" as "t0" where "t0"."active" = $1 and "t0"."id" = $2 and "t0"."role" = $3;

-- User: findUnique with more conditions that fail
select "t0"."id" from "User" as "t0" where "t0"."active" = $1 and "t0"."id" = $2;

-- User: findUnique with two keys
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."email" = $1 and "t0"."id" = $2;

-- User: findUnique with relations
select "t1"."name", "t1"."id", (select coalesce(json_agg("t3"), '[]') from (select "t2"."id" from "Post" as "t2" where "t2"."authorId" = "t0"."id" order by "t2"."id" limit $1) as "t3") as "posts" from "User" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."managerId" where "t0"."id" = $2;

-- Profile: findUnique by website
select "t0"."id", "t0"."bio", "t0"."website", "t0"."bornAt", "t0"."userId" from "Profile" as "t0" where "t0"."website" = $1;

-- Like: findUnique by compound id
select "t0"."userId", "t0"."postId", "t0"."weight", "t0"."createdAt" from "Like" as "t0" where "t0"."postId" = $1 and "t0"."userId" = $2;

-- Order: findUnique by named compound unique
select "t0"."id", "t0"."number", "t0"."status", "t0"."total", "t0"."discount", "t0"."placedAt", "t0"."userId" from "Order" as "t0" where "t0"."number" = $1 and "t0"."userId" = $2;

-- OrderItem: findUnique by compound unique
select "t0"."id", "t0"."orderId", "t0"."line", "t0"."sku", "t0"."quantity", "t0"."unitPrice" from "OrderItem" as "t0" where "t0"."line" = $1 and "t0"."orderId" = $2;

-- Setting: findUnique by mapped compound unique
select "t0"."setting_key" as "key", "t0"."setting_value" as "value", "t0"."min_role" as "minRole", "t0"."is_enabled" as "enabled", "t0"."sort_priority" as "priority", "t0"."changed_at" as "changedAt", "t0"."payload_json" as "payload", "t0"."owner_id" as "ownerId" from "app_settings" as "t0" where "t0"."owner_id" = $1 and "t0"."sort_priority" = $2;

-- Attachment: findUnique by uuid
select "t0"."id", "t0"."name", "t0"."data", "t0"."checksum", "t0"."size", "t0"."postId" from "Attachment" as "t0" where "t0"."id" = $1;

-- User: findUniqueOrThrow
select "t0"."email" from "User" as "t0" where "t0"."id" = $1;

-- User: findFirst
select "t0"."id" from "User" as "t0" where "t0"."active" = $1 order by "t0"."id" desc limit 1;

-- User: findFirst missing
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."id" = $1 limit 1;

-- User: findFirst with skip
select "t0"."id" from "User" as "t0" order by "t0"."id" limit 1 offset $1;

-- User: findFirst with negative take
select "t0"."id" from "User" as "t0" order by "t0"."id" desc limit 1;

-- User: findFirst with cursor
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = $1) select "t2"."id" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit 1 offset $2;

-- User: findFirst without arguments on one row
select "t0"."nano" from "Token" as "t0" limit 1;

-- User: findFirstOrThrow
select "t0"."id" from "User" as "t0" where "t0"."name" = $1 limit 1;

-- User: count
select count(*) as "_all" from "User" as "t0";

-- User: count without arguments
select count(*) as "_all" from "User" as "t0";

-- User: count with where
select count(*) as "_all" from "User" as "t0" where exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id");

-- User: count select true
select count(*) as "_all" from "User" as "t0";

-- User: count select fields
select count(*) as "_all", count("t0"."managerId") as "managerId", count("t0"."name") as "name" from "User" as "t0";

-- User: count with take
select count(*) as "_all" from (select 1 as "one" from "User" as "t0" limit $1) as "t1";

-- User: count with negative take
select count(*) as "_all" from (select 1 as "one" from "User" as "t0" order by "t0"."id" desc limit $1) as "t1";

-- User: count with skip
select count(*) as "_all" from (select 1 as "one" from "User" as "t0" offset $1) as "t1";

-- User: count with take 0
select count(*) as "_all" from (select 1 as "one" from "User" as "t0" limit 0) as "t1";

-- User: count with cursor
select count(*) as "_all" from (with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = $1) select 1 as "one" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id") as "t3";

-- User: count fields inside a window
select count(*) as "_all", count("t1"."name") as "name" from (select "t0"."name" from "User" as "t0" order by "t0"."id" limit $1) as "t1";

-- User: Json equals object, any key order
select "t0"."id" from "User" as "t0" where "t0"."settings" = $1::jsonb order by "t0"."id";

-- User: Json equals text
select "t0"."id" from "User" as "t0" where "t0"."settings" = $1::jsonb order by "t0"."id";

-- User: Json equals number
select "t0"."id" from "User" as "t0" where "t0"."settings" = $1::jsonb order by "t0"."id";

-- User: Json equals false
select "t0"."id" from "User" as "t0" where "t0"."settings" = $1::jsonb order by "t0"."id";

-- User: Json equals empty list
select "t0"."id" from "User" as "t0" where "t0"."settings" = $1::jsonb order by "t0"."id";

-- User: Json equals empty object
select "t0"."id" from "User" as "t0" where "t0"."settings" = $1::jsonb order by "t0"."id";

-- User: Json equals DbNull
select "t0"."id" from "User" as "t0" where "t0"."settings" is null order by "t0"."id";

-- User: Json equals JsonNull
select "t0"."id" from "User" as "t0" where "t0"."settings" = 'null' order by "t0"."id";

-- User: Json equals AnyNull
select "t0"."id" from "User" as "t0" where ("t0"."settings" is null or "t0"."settings" = 'null') order by "t0"."id";

-- User: Json not object
select "t0"."id" from "User" as "t0" where "t0"."settings" <> $1::jsonb order by "t0"."id";

-- User: Json not DbNull
select "t0"."id" from "User" as "t0" where "t0"."settings" is not null order by "t0"."id";

-- User: Json not JsonNull
select "t0"."id" from "User" as "t0" where not "t0"."settings" = 'null' order by "t0"."id";

-- User: Json not AnyNull
select "t0"."id" from "User" as "t0" where ("t0"."settings" is not null and not "t0"."settings" = 'null') order by "t0"."id";

-- User: Json path equals text (list path)
select "t0"."id" from "User" as "t0" where ("t0"."settings" #> $1) = $2::jsonb order by "t0"."id";

-- User: Json path equals number (list path)
select "t0"."id" from "User" as "t0" where ("t0"."settings" #> $1) = $2::jsonb order by "t0"."id";

-- User: Json path not (list path)
select "t0"."id" from "User" as "t0" where ("t0"."settings" #> $1) <> $2::jsonb order by "t0"."id";

-- User: Json path equals JsonNull (list path)
select "t0"."id" from "User" as "t0" where ("t0"."settings" #> $1) = 'null' order by "t0"."id";

-- User: Json path equals DbNull (list path)
select "t0"."id" from "User" as "t0" where ("t0"."settings" #> $1) is null order by "t0"."id";

-- User: Json path equals AnyNull (list path)
select "t0"."id" from "User" as "t0" where (("t0"."settings" #> $1) is null or ("t0"."settings" #> $2) = 'null') order by "t0"."id";

-- User: Json path into a list (list path)
select "t0"."id" from "User" as "t0" where ("t0"."settings" #> $1) = $2::jsonb order by "t0"."id";

-- User: Json path with a dot in a key (list path)
select "t0"."id" from "User" as "t0" where ("t0"."settings" #> $1) = $2::jsonb order by "t0"."id";

-- User: Json path string_contains (list path)
select "t0"."id" from "User" as "t0" where (jsonb_typeof(("t0"."settings" #> $1)) = 'string' and (("t0"."settings" #> $2) #>> '{}') like $3 escape '\') order by "t0"."id";

-- User: Json path string_starts_with (list path)
select "t0"."id" from "User" as "t0" where (jsonb_typeof(("t0"."settings" #> $1)) = 'string' and (("t0"."settings" #> $2) #>> '{}') like $3 escape '\') order by "t0"."id";

-- User: Json path string_ends_with (list path)
select "t0"."id" from "User" as "t0" where (jsonb_typeof(("t0"."settings" #> $1)) = 'string' and (("t0"."settings" #> $2) #>> '{}') like $3 escape '\') order by "t0"."id";

-- User: Json path gt (list path)
select "t0"."id" from "User" as "t0" where (jsonb_typeof(("t0"."settings" #> $1)) = jsonb_typeof($2::jsonb) and ("t0"."settings" #> $3) > $4::jsonb) order by "t0"."id";

-- User: Json path lte (list path)
select "t0"."id" from "User" as "t0" where (jsonb_typeof(("t0"."settings" #> $1)) = jsonb_typeof($2::jsonb) and ("t0"."settings" #> $3) <= $4::jsonb) order by "t0"."id";

-- User: Json path gte text (list path)
select "t0"."id" from "User" as "t0" where (jsonb_typeof(("t0"."settings" #> $1)) = jsonb_typeof($2::jsonb) and ("t0"."settings" #> $3) >= $4::jsonb) order by "t0"."id";

-- User: Json path equals list (list path)
select "t0"."id" from "User" as "t0" where ("t0"."settings" #> $1) = $2::jsonb order by "t0"."id";

-- User: Json string_contains at the top
select "t0"."id" from "User" as "t0" where (jsonb_typeof("t0"."settings") = 'string' and ("t0"."settings" #>> '{}') like $1 escape '\') order by "t0"."id";

-- User: Json string_contains wildcard
select "t0"."id" from "User" as "t0" where (jsonb_typeof("t0"."settings") = 'string' and ("t0"."settings" #>> '{}') like $1 escape '\') order by "t0"."id";

-- User: Json array_contains
select "t0"."id" from "User" as "t0" where (jsonb_typeof(("t0"."settings" #> $1)) = 'array' and ("t0"."settings" #> $2) @> $3::jsonb) order by "t0"."id";

-- User: Json array_contains scalar
select "t0"."id" from "User" as "t0" where (jsonb_typeof(("t0"."settings" #> $1)) = 'array' and ("t0"."settings" #> $2) @> $3::jsonb) order by "t0"."id";

-- User: Json array_starts_with
select "t0"."id" from "User" as "t0" where (jsonb_typeof(("t0"."settings" #> $1)) = 'array' and ("t0"."settings" #> $2) -> 0 = $3::jsonb) order by "t0"."id";

-- User: Json array_ends_with
select "t0"."id" from "User" as "t0" where (jsonb_typeof(("t0"."settings" #> $1)) = 'array' and ("t0"."settings" #> $2) -> -1 = $3::jsonb) order by "t0"."id";

-- User: Json string_contains insensitive
select "t0"."id" from "User" as "t0" where (jsonb_typeof(("t0"."settings" #> $1)) = 'string' and (("t0"."settings" #> $2) #>> '{}') ilike $3 escape '\') order by "t0"."id";

-- Post: Json required equals JsonNull
select "t0"."id" from "Post" as "t0" where "t0"."metadata" = 'null' order by "t0"."id";

-- Post: Json NOT path
select "t0"."id" from "Post" as "t0" where "t0"."id" < $1 and not (("t0"."metadata" #> $2) = $3::jsonb) order by "t0"."id";

-- Post: field reference equals
select "t0"."id" from "Post" as "t0" where "t0"."authorId" = "t0"."reviewerId" order by "t0"."id";

-- Post: field reference gt
select "t0"."id" from "Post" as "t0" where "t0"."views" > "t0"."id" order by "t0"."id";

-- Post: field reference inside not
select "t0"."id" from "Post" as "t0" where not ("t0"."authorId" = "t0"."reviewerId") order by "t0"."id";

-- Post: field reference between DateTime
select "t0"."id" from "Post" as "t0" where "t0"."publishedAt" < "t0"."createdAt" order by "t0"."id";

-- Post: field reference contains
select "t0"."id" from "Post" as "t0" where "t0"."body" like '%' || replace(replace(replace("t0"."title", '\', '\\'), '%', '\%'), '_', '\_') || '%' escape '\' order by "t0"."id";

-- User: field reference inside a relation filter
select "t0"."id" from "User" as "t0" where exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."views" < "t1"."id") order by "t0"."id";

-- Order: relation filter on Decimal
select "t0"."id" from "Order" as "t0" where exists (select 1 from "OrderItem" as "t1" where "t1"."orderId" = "t0"."id" and "t1"."unitPrice" > $1) order by "t0"."id";

-- Order: every over Decimal and Int
select "t0"."id" from "Order" as "t0" where not exists (select 1 from "OrderItem" as "t1" where "t1"."orderId" = "t0"."id" and not ("t1"."quantity" >= $1 and "t1"."unitPrice" < $2)) order by "t0"."id";

-- Order: enum and Decimal
select "t0"."id" from "Order" as "t0" where "t0"."discount" is not null and "t0"."status" = any($1) and "t0"."total" >= $2 order by "t0"."id";
