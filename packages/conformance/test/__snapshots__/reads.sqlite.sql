-- User: String equals shorthand
select "t0"."id" from "User" as "t0" where "t0"."name" = ? order by "t0"."id";

-- User: String equals
select "t0"."id" from "User" as "t0" where "t0"."name" = ? order by "t0"."id";

-- User: String null shorthand
select "t0"."id" from "User" as "t0" where "t0"."name" is null order by "t0"."id";

-- User: String equals null
select "t0"."id" from "User" as "t0" where "t0"."name" is null order by "t0"."id";

-- User: String not null
select "t0"."id" from "User" as "t0" where "t0"."name" is not null order by "t0"."id";

-- User: String not leaves out NULL rows
select "t0"."id" from "User" as "t0" where "t0"."name" <> ? order by "t0"."id";

-- User: String nested not
select "t0"."id" from "User" as "t0" where not ("t0"."name" in (select value from json_each(?))) order by "t0"."id";

-- User: String double not
select "t0"."id" from "User" as "t0" where not ("t0"."name" <> ?) order by "t0"."id";

-- User: String in
select "t0"."id" from "User" as "t0" where "t0"."name" in (select value from json_each(?)) order by "t0"."id";

-- User: String in with one element
select "t0"."id" from "User" as "t0" where "t0"."name" in (select value from json_each(?)) order by "t0"."id";

-- User: String in with repeated elements
select "t0"."id" from "User" as "t0" where "t0"."name" in (select value from json_each(?)) order by "t0"."id";

-- User: String in empty list
select "t0"."id" from "User" as "t0" where "t0"."name" in (select value from json_each(?)) order by "t0"."id";

-- User: String notIn
select "t0"."id" from "User" as "t0" where "t0"."name" not in (select value from json_each(?)) order by "t0"."id";

-- User: String notIn empty list keeps NULL rows
select "t0"."id" from "User" as "t0" where "t0"."name" not in (select value from json_each(?)) order by "t0"."id";

-- User: String lt
select "t0"."id" from "User" as "t0" where "t0"."name" < ? order by "t0"."id";

-- User: String gte and lte
select "t0"."id" from "User" as "t0" where "t0"."name" >= ? and "t0"."name" <= ? order by "t0"."id";

-- User: several operators on one field
select "t0"."id" from "User" as "t0" where "t0"."name" like +? escape '\' and "t0"."name" <> ? and "t0"."name" like ? escape '\' order by "t0"."id";

-- User: contains
select "t0"."id" from "User" as "t0" where "t0"."name" like +? escape '\' order by "t0"."id";

-- User: startsWith
select "t0"."id" from "User" as "t0" where "t0"."name" like ? escape '\' order by "t0"."id";

-- User: endsWith
select "t0"."id" from "User" as "t0" where "t0"."name" like +? escape '\' order by "t0"."id";

-- User: contains empty text
select "t0"."id" from "User" as "t0" where "t0"."name" like +? escape '\' order by "t0"."id";

-- User: contains %
select "t0"."id" from "User" as "t0" where "t0"."name" like +? escape '\' order by "t0"."id";

-- User: contains _
select "t0"."id" from "User" as "t0" where "t0"."name" like +? escape '\' order by "t0"."id";

-- User: contains backslash
select "t0"."id" from "User" as "t0" where "t0"."name" like +? escape '\' order by "t0"."id";

-- User: startsWith 100%
select "t0"."id" from "User" as "t0" where "t0"."name" like ? escape '\' order by "t0"."id";

-- User: endsWith backslash
select "t0"."id" from "User" as "t0" where "t0"."name" like +? escape '\' order by "t0"."id";

-- User: contains with all wildcards
select "t0"."id" from "User" as "t0" where "t0"."name" like +? escape '\' order by "t0"."id";

-- User: contains unicode
select "t0"."id" from "User" as "t0" where "t0"."name" like +? escape '\' order by "t0"."id";

-- User: contains emoji
select "t0"."id" from "User" as "t0" where "t0"."name" like +? escape '\' order by "t0"."id";

-- User: contains quote
select "t0"."id" from "User" as "t0" where "t0"."name" like +? escape '\' order by "t0"."id";

-- User: not contains leaves out NULL rows
select "t0"."id" from "User" as "t0" where not ("t0"."name" like +? escape '\') order by "t0"."id";

-- User: contains is case sensitive or not by database
select "t0"."id" from "User" as "t0" where "t0"."name" like +? escape '\' order by "t0"."id";

-- User: Boolean
select "t0"."id" from "User" as "t0" where "t0"."active" = ? order by "t0"."id";

-- User: Boolean not
select "t0"."id" from "User" as "t0" where "t0"."active" <> ? order by "t0"."id";

-- User: Enum
select "t0"."id" from "User" as "t0" where "t0"."role" = ? order by "t0"."id";

-- User: Enum in
select "t0"."id" from "User" as "t0" where "t0"."role" in (select value from json_each(?)) order by "t0"."id";

-- User: Enum not
select "t0"."id" from "User" as "t0" where "t0"."role" <> ? order by "t0"."id";

-- User: Enum notIn empty list
select "t0"."id" from "User" as "t0" where "t0"."role" not in (select value from json_each(?)) order by "t0"."id";

-- User: DateTime equals with ms before 1970
select "t0"."id" from "User" as "t0" where "t0"."createdAt" = ? order by "t0"."id";

-- User: DateTime as ISO text
select "t0"."id" from "User" as "t0" where "t0"."createdAt" = ? order by "t0"."id";

-- User: DateTime as ISO text with zone
select "t0"."id" from "User" as "t0" where "t0"."createdAt" <= ? order by "t0"."id";

-- User: DateTime range
select "t0"."id" from "User" as "t0" where "t0"."createdAt" > ? and "t0"."createdAt" < ? order by "t0"."id";

-- User: DateTime in
select "t0"."id" from "User" as "t0" where "t0"."createdAt" in (select value from json_each(?)) order by "t0"."id";

-- Post: Int equals
select "t0"."id" from "Post" as "t0" where "t0"."views" = ? order by "t0"."id";

-- Post: Int range
select "t0"."id" from "Post" as "t0" where "t0"."views" >= ? and "t0"."views" < ? order by "t0"."id";

-- Post: Int in
select "t0"."id" from "Post" as "t0" where "t0"."id" in (select value from json_each(?)) order by "t0"."id";

-- Post: Int notIn
select "t0"."id" from "Post" as "t0" where "t0"."id" < ? and "t0"."id" not in (select value from json_each(?)) order by "t0"."id";

-- Post: Int negative
select "t0"."id" from "Post" as "t0" where "t0"."views" < ? order by "t0"."id";

-- Post: Float equals
select "t0"."id" from "Post" as "t0" where "t0"."rating" = ? order by "t0"."id";

-- Post: Float range
select "t0"."id" from "Post" as "t0" where "t0"."rating" > ? and "t0"."rating" <= ? order by "t0"."id";

-- Post: Float given as an integer
select "t0"."id" from "Post" as "t0" where "t0"."rating" = ? order by "t0"."id";

-- Post: Float huge and tiny
select "t0"."id" from "Post" as "t0" where "t0"."rating" in (select value from json_each(?)) order by "t0"."id";

-- Post: Float not leaves out NULL rows
select "t0"."id" from "Post" as "t0" where "t0"."rating" <> ? order by "t0"."id";

-- Post: Decimal equals number
select "t0"."id" from "Post" as "t0" where "t0"."price" = ? order by "t0"."id";

-- Post: Decimal equals text
select "t0"."id" from "Post" as "t0" where "t0"."price" = ? order by "t0"."id";

-- Post: Decimal equals Decimal
select "t0"."id" from "Post" as "t0" where "t0"."price" = ? order by "t0"."id";

-- Post: Decimal of 39 digits
select "t0"."id" from "Post" as "t0" where "t0"."price" = ? order by "t0"."id";

-- Post: Decimal of 30 places
select "t0"."id" from "Post" as "t0" where "t0"."price" = ? order by "t0"."id";

-- Post: Decimal text with exponent
select "t0"."id" from "Post" as "t0" where "t0"."price" = ? order by "t0"."id";

-- Post: Decimal range
select "t0"."id" from "Post" as "t0" where "t0"."price" > ? and "t0"."price" < ? order by "t0"."id";

-- Post: Decimal in
select "t0"."id" from "Post" as "t0" where "t0"."price" in (select cast(value as numeric) from json_each(?)) order by "t0"."id";

-- Post: Decimal null
select "t0"."id" from "Post" as "t0" where "t0"."price" is null order by "t0"."id";

-- Post: BigInt equals beyond 2^53
select "t0"."id" from "Post" as "t0" where "t0"."viewsBig" = ? order by "t0"."id";

-- Post: BigInt equals number
select "t0"."id" from "Post" as "t0" where "t0"."viewsBig" = ? order by "t0"."id";

-- Post: BigInt extremes
select "t0"."id" from "Post" as "t0" where "t0"."viewsBig" in (select value from json_each(?)) order by "t0"."id";

-- Post: BigInt range
select "t0"."id" from "Post" as "t0" where "t0"."viewsBig" > ? order by "t0"."id";

-- Attachment: Bytes equals
select "t0"."id" from "Attachment" as "t0" where "t0"."data" = ? order by "t0"."id";

-- Attachment: Bytes empty
select "t0"."id" from "Attachment" as "t0" where "t0"."data" = ? order by "t0"."id";

-- Attachment: Bytes in
select "t0"."id" from "Attachment" as "t0" where "t0"."data" in (select unhex(value) from json_each(?)) order by "t0"."id";

-- Attachment: Bytes not
select "t0"."id" from "Attachment" as "t0" where "t0"."checksum" <> ? order by "t0"."id";

-- Attachment: Bytes null
select "t0"."id" from "Attachment" as "t0" where "t0"."checksum" is null order by "t0"."id";

-- Attachment: Bytes notIn
select "t0"."id" from "Attachment" as "t0" where "t0"."checksum" not in (select unhex(value) from json_each(?)) order by "t0"."id";

-- Attachment: uuid in
select "t0"."id" from "Attachment" as "t0" where "t0"."id" in (select value from json_each(?)) order by "t0"."id";

-- Setting: mapped names
select "t0"."setting_key" as "key" from "app_settings" as "t0" where "t0"."is_enabled" = ? and "t0"."min_role" = ? and "t0"."setting_value" = ? order by "t0"."setting_key";

-- Setting: mapped nullable Int range
select "t0"."setting_key" as "key" from "app_settings" as "t0" where "t0"."sort_priority" >= ? and "t0"."sort_priority" <= ? order by "t0"."setting_key";

-- User: no arguments
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0";

-- User: undefined is no condition
select "t0"."id" from "User" as "t0" where "t0"."active" = ? order by "t0"."id";

-- User: undefined operand is no condition
select "t0"."id" from "User" as "t0" where "t0"."active" = ? order by "t0"."id";

-- User: empty filter object on a field
select "t0"."id" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User: empty where
select "t0"."id" from "User" as "t0" order by "t0"."id";

-- User: AND object
select "t0"."id" from "User" as "t0" where "t0"."active" = ? and "t0"."role" = ? order by "t0"."id";

-- User: AND list
select "t0"."id" from "User" as "t0" where "t0"."active" = ? and "t0"."role" = ? order by "t0"."id";

-- User: AND empty list
select "t0"."id" from "User" as "t0" where "t0"."id" < ? order by "t0"."id";

-- User: AND empty object
select "t0"."id" from "User" as "t0" where "t0"."id" < ? order by "t0"."id";

-- User: OR
select "t0"."id" from "User" as "t0" where "t0"."name" = ? or "t0"."name" is null order by "t0"."id";

-- User: OR one branch
select "t0"."id" from "User" as "t0" where "t0"."name" = ? order by "t0"."id";

-- User: OR empty list
select "t0"."id" from "User" as "t0" where 1 = 0 order by "t0"."id";

-- User: OR empty list beside a condition
select "t0"."id" from "User" as "t0" where 1 = 0 order by "t0"."id";

-- User: OR with an empty branch
select "t0"."id" from "User" as "t0" where "t0"."id" = +? order by "t0"."id";

-- User: OR with only an empty branch
select "t0"."id" from "User" as "t0" where 1 = 0 order by "t0"."id";

-- User: OR branch of undefined
select "t0"."id" from "User" as "t0" where "t0"."id" = +? order by "t0"."id";

-- User: OR with only branches of undefined
select "t0"."id" from "User" as "t0" where 1 = 0 order by "t0"."id";

-- User: NOT object
select "t0"."id" from "User" as "t0" where not ("t0"."active" = ? and "t0"."role" = ?) order by "t0"."id";

-- User: NOT list
select "t0"."id" from "User" as "t0" where not ("t0"."role" = ?) and not ("t0"."active" = ?) order by "t0"."id";

-- User: NOT empty list
select "t0"."id" from "User" as "t0" where "t0"."id" < ? order by "t0"."id";

-- User: NOT empty object
select "t0"."id" from "User" as "t0" where "t0"."id" < ? order by "t0"."id";

-- User: NOT undefined
select "t0"."id" from "User" as "t0" where "t0"."id" < ? order by "t0"."id";

-- User: NOT on a NULL column
select "t0"."id" from "User" as "t0" where not ("t0"."name" = ?) order by "t0"."id";

-- User: NOT NOT
select "t0"."id" from "User" as "t0" where not (not ("t0"."name" = ?)) order by "t0"."id";

-- User: NOT OR
select "t0"."id" from "User" as "t0" where not ("t0"."role" = ? or "t0"."active" = ?) order by "t0"."id";

-- User: deep logic
select "t0"."id" from "User" as "t0" where "t0"."id" < ? and (("t0"."active" = ? and not ("t0"."role" = ?)) or ("t0"."active" = ? and ("t0"."id" = +? or "t0"."id" = +?))) order by "t0"."id";

-- User: AND OR NOT beside fields
select "t0"."id" from "User" as "t0" where "t0"."active" = ? and "t0"."id" > ? and not ("t0"."id" = +?) and ("t0"."role" = ? or "t0"."role" = ?) order by "t0"."id";

-- User: some
select "t0"."id" from "User" as "t0" where "t0"."id" in (select "t1"."authorId" from "Post" as "t1" where "t1"."published" = ?) order by "t0"."id";

-- User: some empty
select "t0"."id" from "User" as "t0" where "t0"."id" in (select "t1"."authorId" from "Post" as "t1") order by "t0"."id";

-- User: every
select "t0"."id" from "User" as "t0" where "t0"."id" not in (select "t1"."authorId" from "Post" as "t1" where not ("t1"."published" = ?)) order by "t0"."id";

-- User: every empty
select "t0"."id" from "User" as "t0" order by "t0"."id";

-- User: none
select "t0"."id" from "User" as "t0" where "t0"."id" not in (select "t1"."authorId" from "Post" as "t1" where "t1"."published" = ?) order by "t0"."id";

-- User: none empty
select "t0"."id" from "User" as "t0" where "t0"."id" not in (select "t1"."authorId" from "Post" as "t1") order by "t0"."id";

-- User: some and none together
select "t0"."id" from "User" as "t0" where "t0"."id" not in (select "t1"."authorId" from "Post" as "t1" where "t1"."views" > ?) and "t0"."id" in (select "t2"."authorId" from "Post" as "t2" where "t2"."published" = ?) order by "t0"."id";

-- User: every over a nullable column
select "t0"."id" from "User" as "t0" where "t0"."id" not in (select "t1"."authorId" from "Post" as "t1" where not ("t1"."rating" > ?)) order by "t0"."id";

-- User: none over a nullable column
select "t0"."id" from "User" as "t0" where "t0"."id" not in (select "t1"."authorId" from "Post" as "t1" where "t1"."rating" > ?) order by "t0"."id";

-- User: two relations between the same models
select "t0"."id" from "User" as "t0" where "t0"."id" in (select "t1"."authorId" from "Post" as "t1" where "t1"."reviewerId" in (select "t2"."id" from "User" as "t2" where "t2"."role" = ?)) and "t0"."id" in (select "t3"."reviewerId" from "Post" as "t3") order by "t0"."id";

-- Post: is null
select "t0"."id" from "Post" as "t0" where "t0"."categoryId" is null order by "t0"."id";

-- Post: null shorthand
select "t0"."id" from "Post" as "t0" where "t0"."categoryId" is null order by "t0"."id";

-- Post: isNot null
select "t0"."id" from "Post" as "t0" where "t0"."categoryId" is not null order by "t0"."id";

-- Post: is
select "t0"."id" from "Post" as "t0" where "t0"."categoryId" in (select "t1"."id" from "Category" as "t1" where "t1"."name" = +?) order by "t0"."id";

-- Post: to-one shorthand
select "t0"."id" from "Post" as "t0" where "t0"."categoryId" in (select "t1"."id" from "Category" as "t1" where "t1"."name" = +?) order by "t0"."id";

-- Post: to-one empty
select "t0"."id" from "Post" as "t0" order by "t0"."id";

-- Post: is empty
select "t0"."id" from "Post" as "t0" where "t0"."categoryId" in (select "t1"."id" from "Category" as "t1") order by "t0"."id";

-- Post: isNot empty
select "t0"."id" from "Post" as "t0" where ("t0"."categoryId" is null or "t0"."categoryId" not in (select "t1"."id" from "Category" as "t1")) order by "t0"."id";

-- Post: isNot includes rows without the relation
select "t0"."id" from "Post" as "t0" where ("t0"."categoryId" is null or "t0"."categoryId" not in (select "t1"."id" from "Category" as "t1" where "t1"."name" = +?)) order by "t0"."id";

-- Post: is and isNot
select "t0"."id" from "Post" as "t0" where "t0"."reviewerId" in (select "t1"."id" from "User" as "t1" where "t1"."active" = ?) and ("t0"."reviewerId" is null or "t0"."reviewerId" not in (select "t2"."id" from "User" as "t2" where "t2"."role" = ?)) order by "t0"."id";

-- Post: required relation
select "t0"."id" from "Post" as "t0" where "t0"."authorId" in (select "t1"."id" from "User" as "t1" where "t1"."role" = ?) order by "t0"."id";

-- Post: required relation isNot
select "t0"."id" from "Post" as "t0" where "t0"."authorId" not in (select "t1"."id" from "User" as "t1" where "t1"."role" = ?) order by "t0"."id";

-- Post: NOT of a relation filter
select "t0"."id" from "Post" as "t0" where not (("t0"."categoryId" is not null and "t0"."categoryId" in (select "t1"."id" from "Category" as "t1" where "t1"."name" = +?))) order by "t0"."id";

-- Post: many-to-many some
select "t0"."id" from "Post" as "t0" where "t0"."id" in (select "t2"."A" from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t1"."name" = +?) order by "t0"."id";

-- Post: many-to-many every
select "t0"."id" from "Post" as "t0" where "t0"."id" not in (select "t2"."A" from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where not ("t1"."name" in (select value from json_each(?)))) order by "t0"."id";

-- Post: many-to-many none
select "t0"."id" from "Post" as "t0" where "t0"."id" not in (select "t2"."A" from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id") order by "t0"."id";

-- Post: three levels
select "t0"."id" from "Post" as "t0" where "t0"."id" in (select "t1"."postId" from "Comment" as "t1" inner join "User" as "t2" on "t2"."id" = "t1"."authorId" where "t2"."id" in (select "t3"."authorId" from "Post" as "t3" inner join "Category" as "t4" on "t4"."id" = "t3"."categoryId" inner join "Category" as "t5" on "t5"."id" = "t4"."parentId" where "t5"."name" = +?)) order by "t0"."id";

-- User: one-to-one without the key, is null
select "t0"."id" from "User" as "t0" where "t0"."id" not in (select "t1"."userId" from "Profile" as "t1") order by "t0"."id";

-- User: one-to-one without the key, null shorthand
select "t0"."id" from "User" as "t0" where "t0"."id" not in (select "t1"."userId" from "Profile" as "t1") order by "t0"."id";

-- User: one-to-one without the key, isNot null
select "t0"."id" from "User" as "t0" where "t0"."id" in (select "t1"."userId" from "Profile" as "t1") order by "t0"."id";

-- User: one-to-one filter
select "t0"."id" from "User" as "t0" where "t0"."id" in (select "t1"."userId" from "Profile" as "t1" where "t1"."bio" is null) order by "t0"."id";

-- User: one-to-one isNot
select "t0"."id" from "User" as "t0" where "t0"."id" not in (select "t1"."userId" from "Profile" as "t1" where "t1"."bio" is null) order by "t0"."id";

-- User: self relation
select "t0"."id" from "User" as "t0" where "t0"."managerId" in (select "t1"."id" from "User" as "t1" where "t1"."name" = ?) order by "t0"."id";

-- User: self relation some
select "t0"."id" from "User" as "t0" where "t0"."id" in (select "t1"."managerId" from "User" as "t1" where "t1"."active" = ?) order by "t0"."id";

-- User: null relation inside a relation
select "t0"."id" from "User" as "t0" where "t0"."managerId" in (select "t1"."id" from "User" as "t1" where "t1"."managerId" is null) order by "t0"."id";

-- Tag: self many-to-many
select "t0"."id" from "Tag" as "t0" where "t0"."id" in (select "t2"."A" from "Tag" as "t1" inner join "_SimilarTags" as "t2" on "t2"."B" = "t1"."id" where "t1"."name" = +?) order by "t0"."id";

-- Tag: self many-to-many the other way
select "t0"."id" from "Tag" as "t0" where "t0"."id" in (select "t2"."B" from "Tag" as "t1" inner join "_SimilarTags" as "t2" on "t2"."A" = "t1"."id" where "t1"."name" = +?) order by "t0"."id";

-- LikeNote: relation over a compound key
select "t0"."id" from "LikeNote" as "t0" where ("t0"."userId", "t0"."postId") in (select "t1"."userId", "t1"."postId" from "Like" as "t1" where "t1"."weight" > ?) order by "t0"."id";

-- Like: compound foreign key some
select "t0"."userId", "t0"."postId" from "Like" as "t0" where ("t0"."userId", "t0"."postId") in (select "t1"."userId", "t1"."postId" from "LikeNote" as "t1") order by "t0"."userId";

-- Comment: relation and scalar
select "t0"."id" from "Comment" as "t0" where "t0"."likes" > ? and "t0"."authorId" is null and "t0"."postId" in (select "t1"."id" from "Post" as "t1" where "t1"."published" = ?) order by "t0"."id";

-- User: orderBy object
select "t0"."id" from "User" as "t0" order by "t0"."email" desc limit +?;

-- User: orderBy nullable asc
select "t0"."id", "t0"."name" from "User" as "t0" order by "t0"."name", "t0"."id";

-- User: orderBy nullable desc
select "t0"."id", "t0"."name" from "User" as "t0" order by "t0"."name" desc, "t0"."id";

-- User: orderBy nulls first
select "t0"."id" from "User" as "t0" order by "t0"."name", "t0"."id" limit +?;

-- User: orderBy nulls last
select "t0"."id" from "User" as "t0" order by "t0"."name" desc, "t0"."id";

-- User: orderBy sort object without nulls
select "t0"."id" from "User" as "t0" order by "t0"."name", "t0"."id" limit +?;

-- User: orderBy enum
select "t0"."id", "t0"."role" from "User" as "t0" order by "t0"."role", "t0"."id";

-- User: orderBy Boolean
select "t0"."id" from "User" as "t0" order by "t0"."active", "t0"."id" limit +?;

-- User: orderBy to-many count
select "t0"."id", (select count(*) from "Post" as "t2" where "t2"."authorId" = "t0"."id") as "posts" from "User" as "t0" order by (select count(*) from "Post" as "t1" where "t1"."authorId" = "t0"."id") desc, "t0"."id";

-- User: orderBy many-to-many count
select "t0"."id" from "User" as "t0" order by (select count(*) from "User" as "t1" where "t1"."managerId" = "t0"."id"), "t0"."id" desc;

-- User: orderBy self relation
select "t0"."id" from "User" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."managerId" order by "t1"."name" desc, "t0"."id";

-- User: orderBy one-to-one
select "t0"."id" from "User" as "t0" left join "Profile" as "t1" on "t1"."userId" = "t0"."id" order by "t1"."bio" nulls last, "t0"."id";

-- Post: orderBy relation
select "t0"."id", "t0"."categoryId" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" order by "t1"."name", "t0"."id";

-- Post: orderBy two levels of relation
select "t0"."id" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" left join "Category" as "t2" on "t2"."id" = "t1"."parentId" order by "t2"."name", "t0"."id";

-- Post: orderBy relation count of a relation
select "t0"."id" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" order by (select count(*) from "Post" as "t2" where "t2"."authorId" = "t1"."id") desc, "t0"."id";

-- Post: orderBy Decimal
select "t0"."id", "t0"."price" from "Post" as "t0" order by "t0"."price", "t0"."id" limit +?;

-- Post: orderBy BigInt
select "t0"."id", "t0"."viewsBig" from "Post" as "t0" order by "t0"."viewsBig" desc, "t0"."id" limit +?;

-- Post: orderBy Float
select "t0"."id", "t0"."rating" from "Post" as "t0" order by "t0"."rating", "t0"."id" limit +?;

-- Post: orderBy DateTime
select "t0"."id", "t0"."publishedAt" from "Post" as "t0" order by "t0"."publishedAt", "t0"."id" limit +?;

-- Post: orderBy repeated field
select "t0"."id" from "Post" as "t0" order by "t0"."views", "t0"."views" desc, "t0"."id" limit +?;

-- Post: orderBy empty list
select "t0"."id" from "Post" as "t0" where "t0"."id" = +?;

-- Post: orderBy empty object
select "t0"."id" from "Post" as "t0" where "t0"."id" = +?;

-- Post: orderBy undefined
select "t0"."id" from "Post" as "t0" where "t0"."id" = +?;

-- Setting: orderBy mapped
select "t0"."setting_key" as "key" from "app_settings" as "t0" order by "t0"."sort_priority" desc nulls first, "t0"."setting_key";

-- User: take
select "t0"."id" from "User" as "t0" order by "t0"."id" limit +?;

-- User: take negative
select "t0"."id" from "User" as "t0" order by "t0"."id" desc limit +?;

-- User: take negative with nulls
select "t0"."id" from "User" as "t0" order by "t0"."name" desc, "t0"."id" desc limit +?;

-- User: take negative over a nullable column
select "t0"."id" from "User" as "t0" order by "t0"."name" desc, "t0"."id" desc limit +?;

-- User: take zero
(no statement);

-- User: take beyond the end
select "t0"."id" from "User" as "t0" order by "t0"."id" limit +? offset ?;

-- User: skip
select "t0"."id" from "User" as "t0" order by "t0"."id" limit -1 offset ?;

-- User: skip zero
select "t0"."id" from "User" as "t0" order by "t0"."id" limit +? offset ?;

-- User: skip with negative take
select "t0"."id" from "User" as "t0" order by "t0"."id" desc limit +? offset ?;

-- User: skip beyond the end
select "t0"."id" from "User" as "t0" order by "t0"."id" limit -1 offset ?;

-- User: take undefined
select "t0"."id" from "User" as "t0" where "t0"."id" < ? order by "t0"."id";

-- User: cursor
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit +?;

-- User: cursor without orderBy
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id";

-- User: cursor with skip
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit +? offset ?;

-- User: cursor with negative take
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where "t2"."id" <= (select "k0" from "t1") order by "t2"."id" desc limit +?;

-- User: cursor with negative take and skip
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where "t2"."id" <= (select "k0" from "t1") order by "t2"."id" desc limit +? offset ?;

-- User: cursor descending
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where "t2"."id" <= (select "k0" from "t1") order by "t2"."id" desc;

-- User: cursor row is missing
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id";

-- User: cursor row is filtered out
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where "t2"."id" > ? and "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit +?;

-- User: cursor by unique text
with "t1" as (select "t0"."email" as "k0" from "User" as "t0" where "t0"."email" = +?) select "t2"."id" from "User" as "t2" where "t2"."email" >= (select "k0" from "t1") order by "t2"."email" limit +?;

-- User: cursor over a nullable order
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name", "t2"."id" limit +?;

-- User: cursor on a NULL row
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name", "t2"."id" limit +?;

-- User: cursor over ties broken by the id
with "t1" as (select "t0"."role" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where ("t2"."role", "t2"."id") >= ((select "k0" from "t1"), (select "k1" from "t1")) order by "t2"."role", "t2"."id" limit +?;

-- User: cursor runs into NULL rows
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name", "t2"."id" limit +?;

-- User: cursor runs back into NULL rows
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" < (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" <= (select "k1" from "t1"))) order by "t2"."name" desc, "t2"."id" desc limit +?;

-- User: cursor with nulls first
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name", "t2"."id" limit +?;

-- User: cursor with nulls last descending
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" < (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name" desc, "t2"."id" limit +?;

-- Post: cursor over a relation
with "t2" as (select "t1"."name" as "k0", "t0"."id" as "k1" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" where "t0"."id" = +?) select "t3"."id" from "Post" as "t3" left join "Category" as "t4" on "t4"."id" = "t3"."categoryId" where (select "k1" from "t2") is not null and ("t4"."name" > (select "k0" from "t2") or ("t4"."name" is not null and (select "k0" from "t2") is null) or ("t4"."name" is (select "k0" from "t2") and "t3"."id" >= (select "k1" from "t2"))) order by "t4"."name", "t3"."id" limit +?;

-- User: cursor over a to-many count
with "t2" as (select (select count(*) from "Post" as "t1" where "t1"."authorId" = "t0"."id") as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t3"."id" from "User" as "t3" where (select count(*) from "Post" as "t4" where "t4"."authorId" = "t3"."id") <= (select "k0" from "t2") and ((select count(*) from "Post" as "t4" where "t4"."authorId" = "t3"."id") < (select "k0" from "t2") or ((select count(*) from "Post" as "t4" where "t4"."authorId" = "t3"."id") = (select "k0" from "t2") and "t3"."id" >= (select "k1" from "t2"))) order by (select count(*) from "Post" as "t4" where "t4"."authorId" = "t3"."id") desc, "t3"."id" limit +?;

-- User: cursor with distinct
select "t3"."id", "t3"."role" from (with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = +?) select "t2"."id", "t2"."role", "t2"."id" as "k0", row_number() over (partition by "t2"."role" order by "t2"."id") as "rn" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1")) as "t3" where "t3"."rn" = 1 order by "t3"."k0";

-- Like: cursor with a compound id
with "t1" as (select "t0"."userId" as "k0", "t0"."postId" as "k1" from "Like" as "t0" where "t0"."postId" = +? and "t0"."userId" = +?) select "t2"."userId", "t2"."postId" from "Like" as "t2" where ("t2"."userId", "t2"."postId") >= ((select "k0" from "t1"), (select "k1" from "t1")) order by "t2"."userId", "t2"."postId" limit +?;

-- Order: cursor with a named compound unique
with "t1" as (select "t0"."id" as "k0" from "Order" as "t0" where "t0"."number" = +? and "t0"."userId" = +?) select "t2"."id" from "Order" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit +?;

-- Post: cursor over DateTime
with "t1" as (select "t0"."createdAt" as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = +?) select "t2"."id" from "Post" as "t2" where ("t2"."createdAt", "t2"."id") >= ((select "k0" from "t1"), (select "k1" from "t1")) order by "t2"."createdAt", "t2"."id" limit +?;

-- Post: cursor over Decimal
with "t1" as (select "t0"."price" as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = +?) select "t2"."id" from "Post" as "t2" where (select "k1" from "t1") is not null and ("t2"."price" > (select "k0" from "t1") or ("t2"."price" is not null and (select "k0" from "t1") is null) or ("t2"."price" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."price", "t2"."id" limit +?;

-- Post: distinct
select "t1"."id", "t1"."categoryId" from (select "t0"."id", "t0"."categoryId", "t0"."categoryId" as "k0", "t0"."id" as "k1", row_number() over (partition by "t0"."categoryId" order by "t0"."categoryId", "t0"."id") as "rn" from "Post" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0", "t1"."k1";

-- Post: distinct keeps the first row in order
select "t1"."id", "t1"."categoryId" from (select "t0"."id", "t0"."categoryId", "t0"."id" as "k0", row_number() over (partition by "t0"."categoryId" order by "t0"."id" desc) as "rn" from "Post" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0" desc;

-- Post: distinct as a single name
select "t1"."id" from (select "t0"."id", "t0"."id" as "k0", row_number() over (partition by "t0"."published" order by "t0"."id") as "rn" from "Post" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0";

-- Post: distinct by two fields
select "t1"."id" from (select "t0"."id", "t0"."id" as "k0", row_number() over (partition by "t0"."categoryId", "t0"."published" order by "t0"."id") as "rn" from "Post" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0";

-- Post: distinct then skip and take
select "t1"."id" from (select "t0"."id", "t0"."id" as "k0", row_number() over (partition by "t0"."categoryId" order by "t0"."id") as "rn" from "Post" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0" limit +? offset ?;

-- Post: distinct with negative take
select "t1"."id" from (select "t0"."id", "t0"."id" as "k0", row_number() over (partition by "t0"."categoryId" order by "t0"."id" desc) as "rn" from "Post" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0" desc limit +?;

-- Post: distinct of an unselected field
select "t1"."title" from (select "t0"."title", "t0"."id" as "k0", row_number() over (partition by "t0"."authorId" order by "t0"."id") as "rn" from "Post" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0" limit +?;

-- User: distinct nested
select "t0"."id", (select json_group_array(json_object('id', "t3"."id")) from (select "t2"."id" from (select "t1"."id", "t1"."id" as "k0", row_number() over (partition by "t1"."categoryId" order by "t1"."id") as "rn" from "Post" as "t1" where "t1"."authorId" = "t0"."id") as "t2" where "t2"."rn" = 1 order by "t2"."k0") as "t3") as "posts" from "User" as "t0" where "t0"."id" < ? order by "t0"."id";

-- User: all scalars
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- Post: all scalars
select "t0"."id", "t0"."title", "t0"."body", "t0"."published", "t0"."views", "t0"."rating", "t0"."price", "t0"."viewsBig", "t0"."metadata", "t0"."createdAt", "t0"."publishedAt", "t0"."authorId", "t0"."reviewerId", "t0"."categoryId" from "Post" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- Profile: all scalars
select "t0"."id", "t0"."bio", "t0"."website", "t0"."bornAt", "t0"."userId" from "Profile" as "t0" where "t0"."userId" <= ? order by "t0"."userId";

-- Attachment: all scalars
select "t0"."id", "t0"."name", "t0"."data", "t0"."checksum", "t0"."size", "t0"."postId" from "Attachment" as "t0" order by "t0"."id";

-- Order: all scalars
select "t0"."id", "t0"."number", "t0"."status", "t0"."total", "t0"."discount", "t0"."placedAt", "t0"."userId" from "Order" as "t0" order by "t0"."id";

-- Setting: all scalars
select "t0"."setting_key" as "key", "t0"."setting_value" as "value", "t0"."min_role" as "minRole", "t0"."is_enabled" as "enabled", "t0"."sort_priority" as "priority", "t0"."changed_at" as "changedAt", "t0"."payload_json" as "payload", "t0"."owner_id" as "ownerId" from "app_settings" as "t0" order by "t0"."setting_key";

-- Token: all scalars
select "t0"."id", "t0"."nano", "t0"."shortNano", "t0"."cuid2", "t0"."uuid7", "t0"."greeting", "t0"."score", "t0"."ratio", "t0"."fee", "t0"."big", "t0"."blob", "t0"."onceAt", "t0"."note" from "Token" as "t0";

-- User: select with false and undefined
select "t0"."id" from "User" as "t0" where "t0"."id" = +?;

-- User: omit
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."managerId" from "User" as "t0" where "t0"."id" = +?;

-- User: omit beside include
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId", "t1"."id", "t1"."website", "t1"."bornAt", "t1"."userId" from "User" as "t0" left join "Profile" as "t1" on "t1"."userId" = "t0"."id" where "t0"."id" = +?;

-- User: empty include
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."id" = +?;

-- User: include false
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."id" = +?;

-- User: include one-to-one
select "t0"."id", "t1"."id", "t1"."bio", "t1"."website", "t1"."bornAt", "t1"."userId" from "User" as "t0" left join "Profile" as "t1" on "t1"."userId" = "t0"."id" where "t0"."id" in (select value from json_each(?)) order by "t0"."id";

-- User: include without arguments
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId", "t1"."id", "t1"."email", "t1"."name", "t1"."role", "t1"."active", "t1"."settings", "t1"."createdAt", "t1"."updatedAt", "t1"."managerId" from "User" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."managerId" where "t0"."id" = +?;
select "t4"."setting_key" as "key", "t4"."setting_value" as "value", "t4"."min_role" as "minRole", "t4"."is_enabled" as "enabled", "t4"."sort_priority" as "priority", "t4"."changed_at" as "changedAt", "t4"."payload_json" as "payload", "t4"."owner_id" as "ownerId", "t3"."key" + 1 from json_each(?) as "t3" cross join "app_settings" as "t4" where "t4"."owner_id" = "t3"."value" order by "t4"."setting_key";
select "t7"."id", "t7"."email", "t7"."name", "t7"."role", "t7"."active", "t7"."settings", "t7"."createdAt", "t7"."updatedAt", "t7"."managerId", "t6"."key" + 1 from json_each(?) as "t6" cross join "User" as "t7" where "t7"."managerId" = "t6"."value" order by "t7"."id";

-- User: nested window is per parent
select "t0"."id", (select json_group_array(json_object('id', "t2"."id", 'views', "t2"."views")) from (select "t1"."id", "t1"."views" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by "t1"."views" desc, "t1"."id" limit +? offset ?) as "t2") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User: nested negative take is per parent
select "t0"."id", (select json_group_array(json_object('id', "t2"."id")) from (select "t1"."id" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by "t1"."id" desc limit +?) as "t2") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User: nested take zero
select "t0"."id", json('[]') as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User: nested where
select "t0"."id" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";
select "t3"."title", "t2"."key" + 1 from json_each(?) as "t2" cross join "Post" as "t3" where "t3"."authorId" = "t2"."value" and "t3"."published" = ? and "t3"."title" like +? escape '\' order by "t3"."id";

-- User: nested cursor
select "t0"."id", (select json_group_array(json_object('id', "t4"."id")) from (with "t2" as (select "t1"."id" as "k0" from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."id" = +?) select "t3"."id" from "Post" as "t3" where "t3"."authorId" = "t0"."id" and "t3"."id" >= (select "k0" from "t2") order by "t3"."id" limit +?) as "t4") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User: nested order by relation
select "t0"."id" from "User" as "t0" where "t0"."id" = +?;
select "t3"."id", "t2"."key" + 1 from json_each(?) as "t2" cross join "Post" as "t3" left join "Category" as "t4" on "t4"."id" = "t3"."categoryId" where "t3"."authorId" = "t2"."value" order by "t4"."name" desc, "t3"."id";

-- Post: optional to-one where
select "t0"."id", "t1"."name", "t1"."id" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" and "t1"."name" = +? where "t0"."id" in (select value from json_each(?)) order by "t0"."id";

-- Post: post page
select "t0"."id", "t0"."title", "t0"."body", "t0"."published", "t0"."views", "t0"."rating", "t0"."price", "t0"."viewsBig", "t0"."metadata", "t0"."createdAt", "t0"."publishedAt", "t0"."authorId", "t0"."reviewerId", "t0"."categoryId", "t1"."name", "t1"."role", "t1"."id", "t2"."id", "t2"."name", "t2"."parentId", "t3"."id", "t3"."name", "t3"."parentId", (select json_group_array(json_object('id', "t5"."id", 'body', "t5"."body", 'likes', cast("t5"."likes" as text), 'createdAt', "t5"."createdAt", 'authorId', "t5"."authorId", 'postId', "t5"."postId", 'author', json((select json_object('name', "t6"."name") from "User" as "t6" where "t6"."id" = "t5"."authorId" limit 1)))) from (select "t4"."id", "t4"."body", "t4"."likes", "t4"."createdAt", "t4"."authorId", "t4"."postId" from "Comment" as "t4" where "t4"."postId" = "t0"."id" order by "t4"."createdAt" desc, "t4"."id" limit +?) as "t5") as "comments", (select count(*) from "Comment" as "t7" where "t7"."postId" = "t0"."id") as "comments", (select count(*) from "Like" as "t8" where "t8"."postId" = "t0"."id") as "likes" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "Category" as "t2" on "t2"."id" = "t0"."categoryId" left join "Category" as "t3" on "t3"."id" = "t2"."parentId" where "t0"."id" in (select value from json_each(?)) order by "t0"."id";
select "t11"."id", "t11"."name", "t10"."key" + 1 from json_each(?) as "t10" cross join "Tag" as "t11" inner join "_PostToTag" as "t12" on "t12"."B" = "t11"."id" where "t12"."A" = "t10"."value" order by "t11"."name";

-- Post: every type inside a relation
select "t0"."id", (select json_group_array(json_object('id', "t3"."id", 'number', "t3"."number", 'status', "t3"."status", 'total', cast("t3"."total" as text), 'discount', cast("t3"."discount" as text), 'placedAt', "t3"."placedAt", 'userId', "t3"."userId")) from (select "t2"."id", "t2"."number", "t2"."status", "t2"."total", "t2"."discount", "t2"."placedAt", "t2"."userId" from "Order" as "t2" where "t2"."userId" = "t1"."id" order by "t2"."id" limit +?) as "t3") as "orders", (select json_group_array(json_object('id', "t5"."id", 'title', "t5"."title", 'body', "t5"."body", 'published', "t5"."published", 'views', "t5"."views", 'rating', "t5"."rating", 'price', cast("t5"."price" as text), 'viewsBig', cast("t5"."viewsBig" as text), 'metadata', json("t5"."metadata"), 'createdAt', "t5"."createdAt", 'publishedAt', "t5"."publishedAt", 'authorId', "t5"."authorId", 'reviewerId', "t5"."reviewerId", 'categoryId', "t5"."categoryId")) from (select "t4"."id", "t4"."title", "t4"."body", "t4"."published", "t4"."views", "t4"."rating", "t4"."price", "t4"."viewsBig", "t4"."metadata", "t4"."createdAt", "t4"."publishedAt", "t4"."authorId", "t4"."reviewerId", "t4"."categoryId" from "Post" as "t4" where "t4"."authorId" = "t1"."id" order by "t4"."id" limit +?) as "t5") as "posts", "t1"."id" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" where "t0"."id" in (select value from json_each(?)) order by "t0"."id";
select "t8"."id", "t8"."name", "t8"."data", "t8"."checksum", "t8"."size", "t8"."postId", "t7"."key" + 1 from json_each(?) as "t7" cross join "Attachment" as "t8" where "t8"."postId" = "t7"."value";

-- Post: Json inside a relation
select "t1"."id", "t1"."settings", "t2"."id", "t2"."settings" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "User" as "t2" on "t2"."id" = "t0"."reviewerId" where "t0"."id" <= ? order by "t0"."id";

-- Tag: many-to-many with where and window
select "t0"."name", (select json_group_array(json_object('id', "t3"."id")) from (select "t1"."id" from "Post" as "t1" inner join "_PostToTag" as "t2" on "t2"."A" = "t1"."id" where "t2"."B" = "t0"."id" and "t1"."published" = ? order by "t1"."id" desc limit +?) as "t3") as "posts" from "Tag" as "t0" order by "t0"."id";

-- Tag: self many-to-many both ways
select "t0"."id" from "Tag" as "t0" where "t0"."id" <= ? order by "t0"."id";
select "t3"."id", "t2"."key" + 1 from json_each(?) as "t2" cross join "Tag" as "t3" inner join "_SimilarTags" as "t4" on "t4"."B" = "t3"."id" where "t4"."A" = "t2"."value" order by "t3"."id";
select "t7"."id", "t6"."key" + 1 from json_each(?) as "t6" cross join "Tag" as "t7" inner join "_SimilarTags" as "t8" on "t8"."A" = "t7"."id" where "t8"."B" = "t6"."value" order by "t7"."id";

-- Like: compound key relation
select "t0"."userId", "t0"."postId", (select json_group_array(json_object('id', "t2"."id")) from (select "t1"."id" from "LikeNote" as "t1" where "t1"."userId" = "t0"."userId" and "t1"."postId" = "t0"."postId" order by "t1"."id") as "t2") as "notes" from "Like" as "t0" where "t0"."userId" <= ? order by "t0"."userId", "t0"."postId";

-- LikeNote: compound key relation the other way
select "t1"."id", "t1"."text", "t1"."userId", "t1"."postId", "t2"."userId", "t2"."postId", "t2"."weight", "t2"."createdAt", "t3"."id" from (select "t0"."id", "t0"."text", "t0"."userId", "t0"."postId", "t0"."id" as "k0" from "LikeNote" as "t0" order by "t0"."id" limit +?) as "t1" left join "Like" as "t2" on "t2"."userId" = "t1"."userId" and "t2"."postId" = "t1"."postId" left join "User" as "t3" on "t3"."id" = "t2"."userId" order by "t1"."k0";

-- Category: four levels of a tree
select "t0"."name", "t0"."id" from "Category" as "t0" where "t0"."parentId" is null order by "t0"."id";
select "t3"."name", "t3"."id", "t2"."key" + 1 from json_each(?) as "t2" cross join "Category" as "t3" where "t3"."parentId" = "t2"."value" order by "t3"."id";
select "t6"."name", "t6"."id", "t5"."key" + 1 from json_each(?) as "t5" cross join "Category" as "t6" where "t6"."parentId" = "t5"."value" order by "t6"."id";
select "t9"."name", "t8"."key" + 1 from json_each(?) as "t8" cross join "Category" as "t9" where "t9"."parentId" = "t8"."value" order by "t9"."id";

-- User: _count of everything
select "t0"."id", (select count(*) from "User" as "t1" where "t1"."managerId" = "t0"."id") as "reports", (select count(*) from "Post" as "t2" where "t2"."authorId" = "t0"."id") as "posts", (select count(*) from "Post" as "t3" where "t3"."reviewerId" = "t0"."id") as "reviews", (select count(*) from "Comment" as "t4" where "t4"."authorId" = "t0"."id") as "comments", (select count(*) from "Like" as "t5" where "t5"."userId" = "t0"."id") as "likes", (select count(*) from "Order" as "t6" where "t6"."userId" = "t0"."id") as "orders", (select count(*) from "app_settings" as "t7" where "t7"."owner_id" = "t0"."id") as "options" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User: _count in include
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId", (select count(*) from "User" as "t1" where "t1"."managerId" = "t0"."id") as "reports", (select count(*) from "Post" as "t2" where "t2"."authorId" = "t0"."id") as "posts", (select count(*) from "Post" as "t3" where "t3"."reviewerId" = "t0"."id") as "reviews", (select count(*) from "Comment" as "t4" where "t4"."authorId" = "t0"."id") as "comments", (select count(*) from "Like" as "t5" where "t5"."userId" = "t0"."id") as "likes", (select count(*) from "Order" as "t6" where "t6"."userId" = "t0"."id") as "orders", (select count(*) from "app_settings" as "t7" where "t7"."owner_id" = "t0"."id") as "options" from "User" as "t0" where "t0"."id" = +?;

-- User: _count with a filter
select "t0"."id", (select count(*) from "Like" as "t1" where "t1"."userId" = "t0"."id" and "t1"."postId" in (select "t2"."id" from "Post" as "t2" where "t2"."views" > ?)) as "likes", (select count(*) from "Post" as "t3" where "t3"."authorId" = "t0"."id" and "t3"."published" = ?) as "posts", (select count(*) from "User" as "t4" where "t4"."managerId" = "t0"."id") as "reports" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- Post: _count of a many-to-many with a filter
select "t0"."id", (select count(*) from "Comment" as "t1" where "t1"."postId" = "t0"."id") as "comments", (select count(*) from "Tag" as "t2" inner join "_PostToTag" as "t3" on "t3"."B" = "t2"."id" where "t3"."A" = "t0"."id" and "t2"."name" like +? escape '\') as "tags" from "Post" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- Category: _count nested
select "t0"."id" from "Category" as "t0" where "t0"."id" = +?;
select "t3"."name", (select count(*) from "Category" as "t4" where "t4"."parentId" = "t3"."id") as "children", (select count(*) from "Post" as "t5" where "t5"."categoryId" = "t3"."id") as "posts", "t2"."key" + 1 from json_each(?) as "t2" cross join "Category" as "t3" where "t3"."parentId" = "t2"."value" order by "t3"."id";

-- User: findUnique by id
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."id" = +?;

-- User: findUnique by unique
select "t0"."id" from "User" as "t0" where "t0"."email" = +?;

-- User: findUnique missing
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."id" = +?;

-- User: findUnique with more conditions that hold
select "t0"."id" from "User" as "t0" where "t0"."active" = +? and "t0"."id" = +? and "t0"."role" = +?;

-- User: findUnique with more conditions that fail
select "t0"."id" from "User" as "t0" where "t0"."active" = +? and "t0"."id" = +?;

-- User: findUnique with two keys
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."email" = +? and "t0"."id" = +?;

-- User: findUnique with relations
select "t1"."name", "t1"."id", "t0"."id" from "User" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."managerId" where "t0"."id" = +?;
select "t3"."id" from "Post" as "t3" where "t3"."authorId" = +? order by "t3"."id" limit +?;

-- Profile: findUnique by website
select "t0"."id", "t0"."bio", "t0"."website", "t0"."bornAt", "t0"."userId" from "Profile" as "t0" where "t0"."website" = +?;

-- Like: findUnique by compound id
select "t0"."userId", "t0"."postId", "t0"."weight", "t0"."createdAt" from "Like" as "t0" where "t0"."postId" = +? and "t0"."userId" = +?;

-- Order: findUnique by named compound unique
select "t0"."id", "t0"."number", "t0"."status", "t0"."total", "t0"."discount", "t0"."placedAt", "t0"."userId" from "Order" as "t0" where "t0"."number" = +? and "t0"."userId" = +?;

-- OrderItem: findUnique by compound unique
select "t0"."id", "t0"."orderId", "t0"."line", "t0"."sku", "t0"."quantity", "t0"."unitPrice" from "OrderItem" as "t0" where "t0"."line" = +? and "t0"."orderId" = +?;

-- Setting: findUnique by mapped compound unique
select "t0"."setting_key" as "key", "t0"."setting_value" as "value", "t0"."min_role" as "minRole", "t0"."is_enabled" as "enabled", "t0"."sort_priority" as "priority", "t0"."changed_at" as "changedAt", "t0"."payload_json" as "payload", "t0"."owner_id" as "ownerId" from "app_settings" as "t0" where "t0"."owner_id" = +? and "t0"."sort_priority" = +?;

-- Attachment: findUnique by uuid
select "t0"."id", "t0"."name", "t0"."data", "t0"."checksum", "t0"."size", "t0"."postId" from "Attachment" as "t0" where "t0"."id" = +?;

-- User: findUniqueOrThrow
select "t0"."email" from "User" as "t0" where "t0"."id" = +?;

-- User: findFirst
select "t0"."id" from "User" as "t0" where "t0"."active" = ? order by "t0"."id" desc limit 1;

-- User: findFirst missing
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId" from "User" as "t0" where "t0"."id" = +? limit 1;

-- User: findFirst with skip
select "t0"."id" from "User" as "t0" order by "t0"."id" limit 1 offset ?;

-- User: findFirst with negative take
select "t0"."id" from "User" as "t0" order by "t0"."id" desc limit 1;

-- User: findFirst with cursor
with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit 1 offset ?;

-- User: findFirst without arguments on one row
select "t0"."nano" from "Token" as "t0" limit 1;

-- User: findFirstOrThrow
select "t0"."id" from "User" as "t0" where "t0"."name" = ? limit 1;

-- User: count
select count(*) as "_all" from "User" as "t0";

-- User: count without arguments
select count(*) as "_all" from "User" as "t0";

-- User: count with where
select count(*) as "_all" from "User" as "t0" where "t0"."id" in (select "t1"."authorId" from "Post" as "t1");

-- User: count select true
select count(*) as "_all" from "User" as "t0";

-- User: count select fields
select count(*) as "_all", count("t0"."managerId") as "managerId", count("t0"."name") as "name" from "User" as "t0";

-- User: count with take
select count(*) as "_all" from (select 1 as "one" from "User" as "t0" limit +?) as "t1";

-- User: count with negative take
select count(*) as "_all" from (select 1 as "one" from "User" as "t0" order by "t0"."id" desc limit +?) as "t1";

-- User: count with skip
select count(*) as "_all" from (select 1 as "one" from "User" as "t0" limit -1 offset ?) as "t1";

-- User: count with take 0
select count(*) as "_all" from (select 1 as "one" from "User" as "t0" limit +0) as "t1";

-- User: count with cursor
select count(*) as "_all" from (with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = +?) select 1 as "one" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id") as "t3";

-- User: count fields inside a window
select count(*) as "_all", count("t1"."name") as "name" from (select "t0"."name" from "User" as "t0" order by "t0"."id" limit +?) as "t1";

-- User: Json equals object, any key order
select "t0"."id" from "User" as "t0" where json("t0"."settings") = json(?) order by "t0"."id";

-- User: Json equals text
select "t0"."id" from "User" as "t0" where json("t0"."settings") = json(?) order by "t0"."id";

-- User: Json equals number
select "t0"."id" from "User" as "t0" where json("t0"."settings") = json(?) order by "t0"."id";

-- User: Json equals false
select "t0"."id" from "User" as "t0" where json("t0"."settings") = json(?) order by "t0"."id";

-- User: Json equals empty list
select "t0"."id" from "User" as "t0" where json("t0"."settings") = json(?) order by "t0"."id";

-- User: Json equals empty object
select "t0"."id" from "User" as "t0" where json("t0"."settings") = json(?) order by "t0"."id";

-- User: Json equals DbNull
select "t0"."id" from "User" as "t0" where json("t0"."settings") is null order by "t0"."id";

-- User: Json equals JsonNull
select "t0"."id" from "User" as "t0" where json_type("t0"."settings", '$') = 'null' order by "t0"."id";

-- User: Json equals AnyNull
select "t0"."id" from "User" as "t0" where (json("t0"."settings") is null or json_type("t0"."settings", '$') = 'null') order by "t0"."id";

-- User: Json not object
select "t0"."id" from "User" as "t0" where json("t0"."settings") <> json(?) order by "t0"."id";

-- User: Json not DbNull
select "t0"."id" from "User" as "t0" where json("t0"."settings") is not null order by "t0"."id";

-- User: Json not JsonNull
select "t0"."id" from "User" as "t0" where not json_type("t0"."settings", '$') = 'null' order by "t0"."id";

-- User: Json not AnyNull
select "t0"."id" from "User" as "t0" where (json("t0"."settings") is not null and not json_type("t0"."settings", '$') = 'null') order by "t0"."id";

-- User: Json path equals text (text path)
select "t0"."id" from "User" as "t0" where "t0"."settings" -> '$.theme' = json(?) order by "t0"."id";

-- User: Json path equals number (text path)
select "t0"."id" from "User" as "t0" where "t0"."settings" -> '$.level' = json(?) order by "t0"."id";

-- User: Json path not (text path)
select "t0"."id" from "User" as "t0" where "t0"."settings" -> '$.theme' <> json(?) order by "t0"."id";

-- User: Json path equals JsonNull (text path)
select "t0"."id" from "User" as "t0" where json_type("t0"."settings", '$.theme') = 'null' order by "t0"."id";

-- User: Json path equals DbNull (text path)
select "t0"."id" from "User" as "t0" where "t0"."settings" -> '$.theme' is null order by "t0"."id";

-- User: Json path equals AnyNull (text path)
select "t0"."id" from "User" as "t0" where ("t0"."settings" -> '$.theme' is null or json_type("t0"."settings", '$.theme') = 'null') order by "t0"."id";

-- User: Json path into a list (text path)
select "t0"."id" from "User" as "t0" where "t0"."settings" -> '$.nested.list[1]' = json(?) order by "t0"."id";

-- User: Json path with a dot in a key (text path)
select "t0"."id" from "User" as "t0" where "t0"."settings" -> '$."a.b"' = json(?) order by "t0"."id";

-- User: Json path string_contains (text path)
select "t0"."id" from "User" as "t0" where (json_type("t0"."settings", '$.theme') = 'text' and ("t0"."settings" ->> '$.theme') like ? escape '\') order by "t0"."id";

-- User: Json path string_starts_with (text path)
select "t0"."id" from "User" as "t0" where (json_type("t0"."settings", '$.theme') = 'text' and ("t0"."settings" ->> '$.theme') like ? escape '\') order by "t0"."id";

-- User: Json path string_ends_with (text path)
select "t0"."id" from "User" as "t0" where (json_type("t0"."settings", '$.theme') = 'text' and ("t0"."settings" ->> '$.theme') like ? escape '\') order by "t0"."id";

-- User: Json path equals list (text path)
select "t0"."id" from "User" as "t0" where "t0"."settings" -> '$.tags' = json(?) order by "t0"."id";

-- User: Json string_contains at the top
select "t0"."id" from "User" as "t0" where (json_type("t0"."settings", '$') = 'text' and ("t0"."settings" ->> '$') like ? escape '\') order by "t0"."id";

-- User: Json string_contains wildcard
select "t0"."id" from "User" as "t0" where (json_type("t0"."settings", '$') = 'text' and ("t0"."settings" ->> '$') like ? escape '\') order by "t0"."id";

-- User: Json array_starts_with (text path)
select "t0"."id" from "User" as "t0" where (json_type("t0"."settings", '$.tags') = 'array' and "t0"."settings" -> '$.tags[0]' = json(?)) order by "t0"."id";

-- User: Json array_ends_with (text path)
select "t0"."id" from "User" as "t0" where (json_type("t0"."settings", '$.tags') = 'array' and "t0"."settings" -> '$.tags[#-1]' = json(?)) order by "t0"."id";

-- Post: Json required equals JsonNull
select "t0"."id" from "Post" as "t0" where json_type("t0"."metadata", '$') = 'null' order by "t0"."id";

-- Post: field reference equals
select "t0"."id" from "Post" as "t0" where "t0"."authorId" = "t0"."reviewerId" order by "t0"."id";

-- Post: field reference gt
select "t0"."id" from "Post" as "t0" where "t0"."views" > "t0"."id" order by "t0"."id";

-- Post: field reference inside not
select "t0"."id" from "Post" as "t0" where not ("t0"."authorId" = "t0"."reviewerId") order by "t0"."id";

-- Post: field reference between DateTime
select "t0"."id" from "Post" as "t0" where "t0"."publishedAt" < "t0"."createdAt" order by "t0"."id";

-- Post: field reference contains
select "t0"."id" from "Post" as "t0" where "t0"."body" like +'%' || replace(replace(replace("t0"."title", '\', '\\'), '%', '\%'), '_', '\_') || '%' escape '\' order by "t0"."id";

-- User: field reference inside a relation filter
select "t0"."id" from "User" as "t0" where "t0"."id" in (select "t1"."authorId" from "Post" as "t1" where "t1"."views" < "t1"."id") order by "t0"."id";

-- Order: relation filter on Decimal
select "t0"."id" from "Order" as "t0" where "t0"."id" in (select "t1"."orderId" from "OrderItem" as "t1" where "t1"."unitPrice" > ?) order by "t0"."id";

-- Order: every over Decimal and Int
select "t0"."id" from "Order" as "t0" where "t0"."id" not in (select "t1"."orderId" from "OrderItem" as "t1" where not ("t1"."quantity" >= ? and "t1"."unitPrice" < ?)) order by "t0"."id";

-- Order: enum and Decimal
select "t0"."id" from "Order" as "t0" where "t0"."discount" is not null and "t0"."status" in (select value from json_each(?)) and "t0"."total" >= ? order by "t0"."id";
