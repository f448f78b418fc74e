-- User.aggregate: _count true
select count(*) as "_count__all" from "User" as "t0";

-- User.aggregate: _count of fields
select count(*) as "_count__all", count("t0"."managerId") as "_count_managerId", count("t0"."name") as "_count_name", count("t0"."settings") as "_count_settings" from "User" as "t0";

-- User.aggregate: _count with false and undefined
select count(*) as "_count__all" from "User" as "t0";

-- Post.aggregate: _avg of every number type
select avg("t0"."price") as "_avg_price", avg("t0"."rating") as "_avg_rating", avg("t0"."views") as "_avg_views", avg("t0"."viewsBig") as "_avg_viewsBig" from "Post" as "t0" where "t0"."id" <= ?;

-- Post.aggregate: _sum of Int and BigInt
select sum("t0"."views") as "_sum_views", sum("t0"."viewsBig") as "_sum_viewsBig" from "Post" as "t0" where "t0"."id" >= ?;

-- Post.aggregate: _sum of Decimal
select sum("t0"."price") as "_sum_price" from "Post" as "t0" where "t0"."price" > ? and "t0"."price" < ?;

-- Post.aggregate: _sum of Float
select sum("t0"."rating") as "_sum_rating" from "Post" as "t0" where "t0"."rating" > ? and "t0"."rating" < ?;

-- Post.aggregate: _min of every type
select min("t0"."authorId") as "_min_authorId", min("t0"."createdAt") as "_min_createdAt", min("t0"."price") as "_min_price", min("t0"."publishedAt") as "_min_publishedAt", min("t0"."rating") as "_min_rating", min("t0"."title") as "_min_title", min("t0"."views") as "_min_views", min("t0"."viewsBig") as "_min_viewsBig" from "Post" as "t0";

-- Post.aggregate: _max of every type
select max("t0"."authorId") as "_max_authorId", max("t0"."createdAt") as "_max_createdAt", max("t0"."price") as "_max_price", max("t0"."publishedAt") as "_max_publishedAt", max("t0"."rating") as "_max_rating", max("t0"."title") as "_max_title", max("t0"."views") as "_max_views", max("t0"."viewsBig") as "_max_viewsBig" from "Post" as "t0";

-- User.aggregate: _min and _max of an enum
select max("t0"."role") as "_max_role", min("t0"."role") as "_min_role" from "User" as "t0";

-- User.aggregate: _min and _max of a nullable column
select max("t0"."managerId") as "_max_managerId", max("t0"."name") as "_max_name", min("t0"."managerId") as "_min_managerId" from "User" as "t0";

-- Post.aggregate: no rows
select avg("t0"."price") as "_avg_price", avg("t0"."rating") as "_avg_rating", avg("t0"."views") as "_avg_views", avg("t0"."viewsBig") as "_avg_viewsBig", count(*) as "_count__all", count("t0"."rating") as "_count_rating", max("t0"."publishedAt") as "_max_publishedAt", max("t0"."title") as "_max_title", min("t0"."createdAt") as "_min_createdAt", min("t0"."price") as "_min_price", min("t0"."rating") as "_min_rating", min("t0"."title") as "_min_title", min("t0"."views") as "_min_views", min("t0"."viewsBig") as "_min_viewsBig", sum("t0"."price") as "_sum_price", sum("t0"."rating") as "_sum_rating", sum("t0"."views") as "_sum_views", sum("t0"."viewsBig") as "_sum_viewsBig" from "Post" as "t0" where "t0"."id" = +?;

-- Post.aggregate: only NULLs
select avg("t0"."price") as "_avg_price", count(*) as "_count__all", count("t0"."price") as "_count_price", sum("t0"."price") as "_sum_price" from "Post" as "t0" where "t0"."price" is null;

-- Post.aggregate: with a relation filter
select count(*) as "_count__all", max("t0"."views") as "_max_views" from "Post" as "t0" where "t0"."authorId" in (select "t1"."id" from "User" as "t1" where "t1"."role" = ?);

-- Post.aggregate: inside take
select count(*) as "_count__all", sum("t1"."views") as "_sum_views" from (select "t0"."views" from "Post" as "t0" order by "t0"."views" desc limit +?) as "t1";

-- Post.aggregate: inside negative take
select max("t1"."id") as "_max_id", min("t1"."id") as "_min_id" from (select "t0"."id" from "Post" as "t0" order by "t0"."id" desc limit +?) as "t1";

-- Post.aggregate: inside skip
select count(*) as "_count__all", min("t1"."id") as "_min_id" from (select "t0"."id" from "Post" as "t0" order by "t0"."id" limit -1 offset ?) as "t1";

-- Post.aggregate: inside skip and take
select max("t1"."id") as "_max_id", min("t1"."id") as "_min_id" from (select "t0"."id" from "Post" as "t0" order by "t0"."id" limit +? offset ?) as "t1";

-- Post.aggregate: take zero
select count(*) as "_count__all", sum("t1"."views") as "_sum_views" from (select "t0"."views" from "Post" as "t0" order by "t0"."id" limit +0) as "t1";

-- Post.aggregate: from a cursor
select max("t3"."id") as "_max_id", min("t3"."id") as "_min_id" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = +?) select "t2"."id" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit +?) as "t3";

-- Post.aggregate: from a cursor that is missing
select count(*) as "_count__all", sum("t3"."id") as "_sum_id" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = +?) select "t2"."id" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id") as "t3";

-- Post.aggregate: order by a relation inside a window
select max("t2"."authorId") as "_max_authorId" from (select "t0"."authorId" from "Post" as "t0" inner join "User" as "t1" on "t1"."id" = "t0"."authorId" order by "t1"."email" desc, "t0"."id" limit +?) as "t2";

-- Order.aggregate: Decimal with and without NULL
select avg("t0"."discount") as "_avg_discount", count("t0"."discount") as "_count_discount", max("t0"."placedAt") as "_max_placedAt", max("t0"."total") as "_max_total", sum("t0"."discount") as "_sum_discount", sum("t0"."total") as "_sum_total" from "Order" as "t0";

-- Comment.aggregate: BigInt
select avg("t0"."likes") as "_avg_likes", min("t0"."likes") as "_min_likes", sum("t0"."likes") as "_sum_likes" from "Comment" as "t0";

-- Setting.aggregate: mapped columns
select count("t0"."payload_json") as "_count_payload", count("t0"."sort_priority") as "_count_priority", max("t0"."changed_at") as "_max_changedAt", max("t0"."setting_key") as "_max_key", sum("t0"."sort_priority") as "_sum_priority" from "app_settings" as "t0";

-- Attachment.aggregate: sizes
select count("t0"."checksum") as "_count_checksum", count("t0"."data") as "_count_data", min("t0"."id") as "_min_id", sum("t0"."size") as "_sum_size" from "Attachment" as "t0";

-- OrderItem.aggregate: several at once
select avg("t0"."quantity") as "_avg_quantity", avg("t0"."unitPrice") as "_avg_unitPrice", count(*) as "_count__all", sum("t0"."quantity") as "_sum_quantity", sum("t0"."unitPrice") as "_sum_unitPrice" from "OrderItem" as "t0" where "t0"."orderId" in (select "t1"."id" from "Order" as "t1" where "t1"."status" = ?);

-- User.groupBy: by one field
select "t0"."role" from "User" as "t0" group by "t0"."role" order by "t0"."role";

-- User.groupBy: by one name
select "t0"."role", count(*) as "_count__all" from "User" as "t0" group by "t0"."role" order by "t0"."role";

-- User.groupBy: by two fields
select "t0"."active", "t0"."role", count(*) as "_count__all", count("t0"."name") as "_count_name" from "User" as "t0" group by "t0"."active", "t0"."role" order by "t0"."role", "t0"."active" desc;

-- User.groupBy: without order
select "t0"."active", count(*) as "_count__all" from "User" as "t0" where "t0"."active" = ? group by +"t0"."active";

-- User.groupBy: by a nullable field
select "t0"."managerId", count(*) as "_count__all" from "User" as "t0" group by "t0"."managerId" order by "t0"."managerId";

-- User.groupBy: by a nullable field, nulls last
select "t0"."managerId", max("t0"."id") as "_max_id" from "User" as "t0" group by "t0"."managerId" order by "t0"."managerId" desc;

-- User.groupBy: no rows
select "t0"."role", count(*) as "_count__all" from "User" as "t0" where "t0"."id" = +? group by +"t0"."role";

-- Post.groupBy: every aggregate
select "t0"."published", avg("t0"."views") as "_avg_views", count(*) as "_count__all", count("t0"."rating") as "_count_rating", max("t0"."price") as "_max_price", max("t0"."publishedAt") as "_max_publishedAt", min("t0"."createdAt") as "_min_createdAt", min("t0"."title") as "_min_title", sum("t0"."views") as "_sum_views", sum("t0"."viewsBig") as "_sum_viewsBig" from "Post" as "t0" where "t0"."id" <= ? group by +"t0"."published" order by +"t0"."published";

-- Post.groupBy: order by _count of a field
select "t0"."authorId", count(*) as "_count__all" from "Post" as "t0" group by "t0"."authorId" order by count("t0"."id") desc, "t0"."authorId";

-- Post.groupBy: order by _sum
select "t0"."authorId", sum("t0"."views") as "_sum_views" from "Post" as "t0" group by "t0"."authorId" order by sum("t0"."views") desc, "t0"."authorId" limit +?;

-- Post.groupBy: order by _avg, not selected
select "t0"."categoryId" from "Post" as "t0" group by "t0"."categoryId" order by avg("t0"."views"), "t0"."categoryId";

-- Post.groupBy: order by _max of dates
select "t0"."categoryId", max("t0"."createdAt") as "_max_createdAt" from "Post" as "t0" group by "t0"."categoryId" order by max("t0"."createdAt") desc, "t0"."categoryId";

-- Post.groupBy: order by _min of text
select "t0"."authorId", min("t0"."title") as "_min_title" from "Post" as "t0" group by "t0"."authorId" order by min("t0"."title") limit +?;

-- Post.groupBy: take and skip
select "t0"."authorId", count(*) as "_count__all" from "Post" as "t0" group by "t0"."authorId" order by "t0"."authorId" limit +? offset ?;

-- Post.groupBy: negative take
select "t0"."authorId", count(*) as "_count__all" from "Post" as "t0" group by "t0"."authorId" order by "t0"."authorId" desc limit +?;

-- Post.groupBy: skip alone
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" order by "t0"."authorId" limit -1 offset ?;

-- Post.groupBy: take zero
(no statement);

-- Post.groupBy: by Decimal
select "t0"."price", count(*) as "_count__all" from "Post" as "t0" where "t0"."id" <= ? group by +"t0"."price" order by +"t0"."price";

-- Post.groupBy: by BigInt
select "t0"."viewsBig", count(*) as "_count__all" from "Post" as "t0" where "t0"."id" <= ? group by +"t0"."viewsBig" order by +"t0"."viewsBig";

-- Post.groupBy: by Float
select "t0"."rating", count(*) as "_count__all" from "Post" as "t0" where "t0"."id" <= ? group by +"t0"."rating" order by +"t0"."rating";

-- Post.groupBy: by DateTime
select "t0"."createdAt", count("t0"."createdAt") as "_count_createdAt" from "Post" as "t0" where "t0"."id" <= ? group by +"t0"."createdAt" order by +"t0"."createdAt";

-- Post.groupBy: by repeated fields
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" order by "t0"."authorId" limit +?;

-- Post.groupBy: with a relation filter
select "t0"."authorId", count(*) as "_count__all" from "Post" as "t0" where "t0"."id" in (select "t2"."A" from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id") group by +"t0"."authorId" order by +"t0"."authorId";

-- Order.groupBy: by enum
select "t0"."status", avg("t0"."discount") as "_avg_discount", sum("t0"."total") as "_sum_total" from "Order" as "t0" group by "t0"."status" order by "t0"."status";

-- Setting.groupBy: mapped columns
select "t0"."is_enabled" as "enabled", "t0"."min_role" as "minRole", count("t0"."setting_key") as "_count_key", count("t0"."sort_priority") as "_count_priority" from "app_settings" as "t0" group by "t0"."is_enabled", "t0"."min_role" order by "t0"."min_role", "t0"."is_enabled";

-- User.groupBy: having on a grouped field
select "t0"."role", count(*) as "_count__all" from "User" as "t0" group by "t0"."role" having "t0"."role" in (select value from json_each(?)) order by "t0"."role";

-- User.groupBy: having shorthand
select "t0"."role", count(*) as "_count__all" from "User" as "t0" group by "t0"."role" having "t0"."role" = ?;

-- User.groupBy: having null
select "t0"."managerId", count(*) as "_count__all" from "User" as "t0" group by "t0"."managerId" having "t0"."managerId" is null;

-- Post.groupBy: having _avg
select "t0"."authorId", avg("t0"."views") as "_avg_views" from "Post" as "t0" group by "t0"."authorId" having avg("t0"."views") > ? order by "t0"."authorId";

-- Post.groupBy: having _sum
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having sum("t0"."views") <= ? order by "t0"."authorId";

-- Post.groupBy: having _count
select "t0"."authorId", count(*) as "_count__all" from "Post" as "t0" group by "t0"."authorId" having count("t0"."id") >= ? order by "t0"."authorId";

-- Post.groupBy: having _min and _max
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having max("t0"."views") < ? and min("t0"."views") >= ? order by "t0"."authorId";

-- Post.groupBy: having _max of DateTime
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having max("t0"."createdAt") > ? order by "t0"."authorId";

-- Post.groupBy: having _sum of BigInt
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having max("t0"."viewsBig") > ? order by "t0"."authorId";

-- Post.groupBy: having _min of text
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having min("t0"."title") like +? escape '\' order by "t0"."authorId";

-- Post.groupBy: having AND
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having sum("t0"."views") > ? and "t0"."authorId" < ? order by "t0"."authorId";

-- Post.groupBy: having OR
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having max("t0"."views") > ? or "t0"."authorId" = ? order by "t0"."authorId";

-- Post.groupBy: having OR empty
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having 1 = 0 order by "t0"."authorId";

-- Post.groupBy: having NOT
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having not (sum("t0"."views") > ?) order by "t0"."authorId";

-- Post.groupBy: having NOT list
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having not ("t0"."authorId" = ?) and not ("t0"."authorId" = ?) order by "t0"."authorId";

-- Post.groupBy: having and where
select "t0"."authorId", count(*) as "_count__all" from "Post" as "t0" where "t0"."published" = ? group by +"t0"."authorId" having count("t0"."id") > ? order by +"t0"."authorId";

-- Post.groupBy: having in a list of an aggregate
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having count("t0"."id") in (select value from json_each(?)) order by "t0"."authorId";

-- Post.groupBy: having not of an aggregate
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having count("t0"."id") <> ? order by "t0"."authorId";

-- Post.groupBy: having aggregate and plain condition
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having "t0"."authorId" > ? and count("t0"."authorId") > ? order by "t0"."authorId";

-- Order.groupBy: having Decimal
select "t0"."status" from "Order" as "t0" group by "t0"."status" having sum("t0"."total") > cast(? as numeric) order by "t0"."status";

-- Order.groupBy: having _avg of Decimal as text
select "t0"."userId", count(*) as "_count__all" from "Order" as "t0" group by "t0"."userId" having avg("t0"."total") >= cast(? as numeric) order by "t0"."userId";

-- Post.count: select with where
select count(*) as "_all", count("t0"."price") as "price", count("t0"."rating") as "rating" from "Post" as "t0" where "t0"."published" = ?;

-- Post.count: select with take and skip
select count(*) as "_all", count("t1"."categoryId") as "categoryId" from (select "t0"."categoryId" from "Post" as "t0" order by "t0"."id" limit +? offset ?) as "t1";

-- Post.count: select with a cursor
select count(*) as "_all", count("t3"."rating") as "rating" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = +?) select "t2"."rating" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id") as "t3";

-- Post.count: cursor with take and skip
select count(*) as "_all" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = +?) select 1 as "one" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit +? offset ?) as "t3";

-- Post.count: cursor with negative take
select count(*) as "_all" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = +?) select 1 as "one" from "Post" as "t2" where "t2"."id" <= (select "k0" from "t1") order by "t2"."id" desc limit +?) as "t3";

-- Post.count: cursor that is missing
select count(*) as "_all" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = +?) select 1 as "one" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id") as "t3";

-- Post.count: order by a relation
select count(*) as "_all" from "Post" as "t0";

-- Post.count: take beyond the end
select count(*) as "_all" from (select 1 as "one" from "Post" as "t0" limit +? offset ?) as "t1";

-- Post.count: select _all alone
select count(*) as "_all" from "Post" as "t0";

-- Post.count: select false
select count("t0"."id") as "id" from "Post" as "t0";

-- Post.count: select with take zero
select count(*) as "_all", count("t1"."id") as "id" from (select "t0"."id" from "Post" as "t0" limit +0) as "t1";

-- User.count: many-to-many and every
select count(*) as "_all" from "User" as "t0" where "t0"."id" not in (select "t1"."authorId" from "Post" as "t1" where not ("t1"."id" in (select "t3"."A" from "Tag" as "t2" inner join "_PostToTag" as "t3" on "t3"."B" = "t2"."id")));

-- User.findMany: _count false
select "t0"."id" from "User" as "t0" where "t0"."id" = +?;

-- User.findMany: _count with an empty filter
select "t0"."id", (select count(*) from "Post" as "t1" where "t1"."authorId" = "t0"."id") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User.findMany: _count with OR in the filter
select "t0"."id", (select count(*) from "Comment" as "t1" where "t1"."authorId" = "t0"."id") as "comments", (select count(*) from "Post" as "t2" where "t2"."authorId" = "t0"."id" and ("t2"."published" = ? or "t2"."views" > ?)) as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- Post.findMany: _count in a to-one
select "t0"."id", (select count(*) from "Post" as "t2" where "t2"."authorId" = "t1"."id") as "posts", "t1"."id", "t3"."id", "t3"."name", "t3"."parentId", (select count(*) from "Category" as "t4" where "t4"."parentId" = "t3"."id") as "children", (select count(*) from "Post" as "t5" where "t5"."categoryId" = "t3"."id") as "posts" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "Category" as "t3" on "t3"."id" = "t0"."categoryId" where "t0"."id" <= ? order by "t0"."id";

-- Post.findMany: _count beside nested rows of the same relation
select (select json_group_array(json_object('id', "t2"."id")) from (select "t1"."id" from "Comment" as "t1" where "t1"."postId" = "t0"."id" order by "t1"."id" limit +?) as "t2") as "comments", (select count(*) from "Comment" as "t3" where "t3"."postId" = "t0"."id") as "comments" from "Post" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- Post.findMany: _count nested in lists, three levels
select (select json_group_array(json_object('id', "t3"."id", '_count', json_object('likes', (select count(*) from "Like" as "t4" where "t4"."postId" = "t3"."id"), 'tags', (select count(*) from "Tag" as "t5" inner join "_PostToTag" as "t6" on "t6"."B" = "t5"."id" where "t6"."A" = "t3"."id")))) from (select "t2"."id" from "Post" as "t2" where "t2"."authorId" = "t1"."id" order by "t2"."id" limit +?) as "t3") as "posts", "t1"."id" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" where "t0"."id" <= ? order by "t0"."id";

-- Tag.findMany: _count of self many-to-many
select "t0"."name", (select count(*) from "Post" as "t1" inner join "_PostToTag" as "t2" on "t2"."A" = "t1"."id" where "t2"."B" = "t0"."id" and "t1"."published" = ?) as "posts", (select count(*) from "Tag" as "t3" inner join "_SimilarTags" as "t4" on "t4"."B" = "t3"."id" where "t4"."A" = "t0"."id") as "similar", (select count(*) from "Tag" as "t5" inner join "_SimilarTags" as "t6" on "t6"."A" = "t5"."id" where "t6"."B" = "t0"."id") as "similarOf" from "Tag" as "t0" order by "t0"."id";

-- Like.findMany: _count over a compound key
select "t0"."userId", (select count(*) from "LikeNote" as "t1" where "t1"."userId" = "t0"."userId" and "t1"."postId" = "t0"."postId") as "notes" from "Like" as "t0" order by "t0"."userId", "t0"."postId" limit +?;

-- User.findMany: nested distinct and take
select "t0"."id", (select json_group_array(json_object('id', "t3"."id")) from (select "t2"."id" from (select "t1"."id", "t1"."id" as "k0", row_number() over (partition by "t1"."published" order by "t1"."id") as "rn" from "Post" as "t1" where "t1"."authorId" = "t0"."id") as "t2" where "t2"."rn" = 1 order by "t2"."k0" limit +?) as "t3") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User.findMany: nested distinct and skip
select "t0"."id", (select json_group_array(json_object('id', "t3"."id", 'categoryId', "t3"."categoryId")) from (select "t2"."id", "t2"."categoryId" from (select "t1"."id", "t1"."categoryId", "t1"."id" as "k0", row_number() over (partition by "t1"."categoryId" order by "t1"."id" desc) as "rn" from "Post" as "t1" where "t1"."authorId" = "t0"."id") as "t2" where "t2"."rn" = 1 order by "t2"."k0" desc limit -1 offset ?) as "t3") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User.findMany: nested distinct and negative take
select "t0"."id", (select json_group_array(json_object('id', "t3"."id")) from (select "t2"."id" from (select "t1"."id", "t1"."id" as "k0", row_number() over (partition by "t1"."categoryId" order by "t1"."id" desc) as "rn" from "Post" as "t1" where "t1"."authorId" = "t0"."id") as "t2" where "t2"."rn" = 1 order by "t2"."k0" desc limit +?) as "t3") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- Tag.findMany: nested distinct over a join table
select "t0"."name", (select json_group_array(json_object('id', "t4"."id", 'authorId', "t4"."authorId")) from (select "t3"."id", "t3"."authorId" from (select "t1"."id", "t1"."authorId", "t1"."id" as "k0", row_number() over (partition by "t1"."authorId" order by "t1"."id") as "rn" from "Post" as "t1" inner join "_PostToTag" as "t2" on "t2"."A" = "t1"."id" where "t2"."B" = "t0"."id") as "t3" where "t3"."rn" = 1 order by "t3"."k0") as "t4") as "posts" from "Tag" as "t0" order by "t0"."id";

-- User.findMany: nested cursor and skip
select "t0"."id", (select json_group_array(json_object('id', "t4"."id")) from (with "t2" as (select "t1"."id" as "k0" from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."id" = +?) select "t3"."id" from "Post" as "t3" where "t3"."authorId" = "t0"."id" and "t3"."id" >= (select "k0" from "t2") order by "t3"."id" limit +? offset ?) as "t4") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User.findMany: nested cursor backwards
select "t0"."id", (select json_group_array(json_object('id', "t4"."id")) from (with "t2" as (select "t1"."id" as "k0" from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."id" = +?) select "t3"."id" from "Post" as "t3" where "t3"."authorId" = "t0"."id" and "t3"."id" <= (select "k0" from "t2") order by "t3"."id" desc limit +?) as "t4") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User.findMany: nested cursor that is missing
select "t0"."id", (select json_group_array(json_object('id', "t4"."id")) from (with "t2" as (select "t1"."id" as "k0" from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."id" = +?) select "t3"."id" from "Post" as "t3" where "t3"."authorId" = "t0"."id" and "t3"."id" >= (select "k0" from "t2") order by "t3"."id") as "t4") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User.findMany: nested window inside a nested window
select (select json_group_array(json_object('id', "t2"."id", 'comments', json((select json_group_array(json_object('id', "t4"."id")) from (select "t3"."id" from "Comment" as "t3" where "t3"."postId" = "t2"."id" order by "t3"."id" limit +? offset ?) as "t4")))) from (select "t1"."id" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by "t1"."id" desc limit +?) as "t2") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User.findMany: nested negative take inside a negative take
select "t0"."id", (select json_group_array(json_object('id', "t2"."id", 'comments', json((select json_group_array(json_object('id', "t4"."id")) from (select "t3"."id" from "Comment" as "t3" where "t3"."postId" = "t2"."id" order by "t3"."id" desc limit +?) as "t4")))) from (select "t1"."id" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by "t1"."id" desc limit +?) as "t2") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id" desc limit +?;

-- User.findMany: nested order by relation count
select (select json_group_array(json_object('id', "t3"."id")) from (select "t1"."id" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by (select count(*) from "Comment" as "t2" where "t2"."postId" = "t1"."id") desc, "t1"."id" limit +?) as "t3") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User.findMany: nested where on relations
select "t0"."id" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";
select "t3"."id", "t2"."key" + 1 from json_each(?) as "t2" cross join "Post" as "t3" where "t3"."authorId" = "t2"."value" and "t3"."id" in (select "t4"."postId" from "Comment" as "t4" where "t4"."authorId" in (select "t5"."id" from "User" as "t5" where "t5"."active" = ?)) order by "t3"."id";

-- Category.findMany: nested window in a tree
select "t0"."name", (select json_group_array(json_object('name', "t2"."name", 'children', json((select json_group_array(json_object('name', "t4"."name")) from (select "t3"."name" from "Category" as "t3" where "t3"."parentId" = "t2"."id" order by "t3"."id" limit +?) as "t4")))) from (select "t1"."name", "t1"."id" from "Category" as "t1" where "t1"."parentId" = "t0"."id" order by "t1"."name" desc limit +?) as "t2") as "children" from "Category" as "t0" where "t0"."parentId" is null order by "t0"."id";

-- Post.findMany: many-to-many window with skip
select "t0"."id", (select json_group_array(json_object('name', "t3"."name")) from (select "t1"."name" from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id" order by "t1"."name" limit +? offset ?) as "t3") as "tags" from "Post" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User.findMany: the same relation with two levels of include
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId", "t1"."id", "t1"."email", "t1"."name", "t1"."role", "t1"."active", "t1"."settings", "t1"."createdAt", "t1"."updatedAt", "t1"."managerId", "t2"."id", "t2"."email", "t2"."name", "t2"."role", "t2"."active", "t2"."settings", "t2"."createdAt", "t2"."updatedAt", "t2"."managerId", "t3"."id", "t3"."bio", "t3"."website", "t3"."bornAt", "t3"."userId", "t4"."email", "t4"."id" from "User" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."managerId" left join "User" as "t2" on "t2"."id" = "t1"."managerId" left join "Profile" as "t3" on "t3"."userId" = "t0"."id" left join "User" as "t4" on "t4"."id" = "t3"."userId" where "t0"."id" in (select value from json_each(?)) order by "t0"."id";

-- Post.findMany: to-one chains with missing links
select "t0"."id", "t1"."name", "t2"."name", "t3"."name", "t3"."id", "t2"."id", "t1"."id", "t4"."name", "t5"."id", "t6"."bio", "t6"."userId", "t4"."id" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" left join "Category" as "t2" on "t2"."id" = "t1"."parentId" left join "Category" as "t3" on "t3"."id" = "t2"."parentId" left join "User" as "t4" on "t4"."id" = "t0"."reviewerId" left join "User" as "t5" on "t5"."id" = "t4"."managerId" left join "Profile" as "t6" on "t6"."userId" = "t5"."id" where "t0"."id" <= ? order by "t0"."id";

-- Post.findMany: to-one with lists below
select "t0"."id", "t1"."id", (select json_group_array(json_object('id', "t3"."id")) from (select "t2"."id" from "Post" as "t2" where "t2"."authorId" = "t1"."id" order by "t2"."id" limit +?) as "t3") as "posts", "t4"."id", "t4"."bio", "t4"."website", "t4"."bornAt", "t4"."userId" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."reviewerId" left join "Profile" as "t4" on "t4"."userId" = "t1"."id" where "t0"."id" in (select value from json_each(?)) order by "t0"."id";

-- Post.findMany: to-one of every type
select "t0"."id", "t1"."id", "t1"."email", "t1"."name", "t1"."role", "t1"."active", "t1"."settings", "t1"."createdAt", "t1"."updatedAt", "t1"."managerId", "t2"."id", "t2"."name", "t2"."parentId", "t3"."id", "t3"."email", "t3"."name", "t3"."role", "t3"."active", "t3"."settings", "t3"."createdAt", "t3"."updatedAt", "t3"."managerId" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "Category" as "t2" on "t2"."id" = "t0"."categoryId" left join "User" as "t3" on "t3"."id" = "t0"."reviewerId" where "t0"."id" <= ? order by "t0"."id";

-- Comment.findMany: to-one with nullable fields only
select "t1"."id", "t2"."name", "t2"."id", "t3"."body", "t3"."price", "t3"."viewsBig", "t3"."id" from (select "t0"."id", "t0"."authorId", "t0"."postId", "t0"."id" as "k0" from "Comment" as "t0" order by "t0"."id" limit +?) as "t1" left join "User" as "t2" on "t2"."id" = "t1"."authorId" left join "Post" as "t3" on "t3"."id" = "t1"."postId" order by "t1"."k0";

-- User.findMany: one-to-one from the other side, no key selected
select "t0"."id", "t1"."bio", "t1"."bornAt", "t1"."userId" from "User" as "t0" left join "Profile" as "t1" on "t1"."userId" = "t0"."id" where "t0"."id" <= ? order by "t0"."id";

-- LikeNote.findMany: to-one over a compound key
select "t0"."text", "t1"."weight", "t2"."title", "t2"."id", "t1"."userId" from "LikeNote" as "t0" left join "Like" as "t1" on "t1"."userId" = "t0"."userId" and "t1"."postId" = "t0"."postId" left join "Post" as "t2" on "t2"."id" = "t1"."postId" order by "t0"."id";

-- Post.findMany: to-one under order by the same relation
select "t2"."id", "t3"."id", "t3"."name", "t3"."parentId" from (select "t0"."id", "t0"."categoryId", "t1"."name" as "k0", "t0"."id" as "k1" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" order by "t1"."name" desc, "t0"."id" limit +?) as "t2" left join "Category" as "t3" on "t3"."id" = "t2"."categoryId" order by "t2"."k0" desc, "t2"."k1";

-- Post.findMany: to-one under a cursor
select "t3"."id", "t4"."email", "t4"."id" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = +?) select "t2"."id", "t2"."authorId", "t2"."id" as "k0" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit +? offset ?) as "t3" left join "User" as "t4" on "t4"."id" = "t3"."authorId" order by "t3"."k0";

-- Post.findMany: to-one under distinct
select "t1"."id", "t2"."id" from (select "t0"."id", "t0"."authorId", "t0"."id" as "k0", row_number() over (partition by "t0"."authorId" order by "t0"."id") as "rn" from "Post" as "t0") as "t1" left join "User" as "t2" on "t2"."id" = "t1"."authorId" where "t1"."rn" = 1 order by "t1"."k0";

-- Post.findMany: order by relation, descending, backwards
select "t0"."id" from "Post" as "t0" inner join "User" as "t1" on "t1"."id" = "t0"."authorId" order by "t1"."email", "t0"."id" limit +?;

-- Post.findMany: order by two relations
select "t0"."id" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" left join "User" as "t2" on "t2"."id" = "t0"."authorId" order by "t1"."name", "t2"."name", "t0"."id" limit +?;

-- Post.findMany: order by relation and distinct
select "t2"."id" from (select "t0"."id", "t1"."email" as "k0", "t0"."id" as "k1", row_number() over (partition by "t0"."categoryId" order by "t1"."email" desc, "t0"."id") as "rn" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId") as "t2" where "t2"."rn" = 1 order by "t2"."k0" desc, "t2"."k1";

-- Post.findMany: order by many-to-many count and cursor
with "t3" as (select (select count(*) from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id") as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = +?) select "t4"."id" from "Post" as "t4" where (select count(*) from "Tag" as "t5" inner join "_PostToTag" as "t6" on "t6"."B" = "t5"."id" where "t6"."A" = "t4"."id") <= (select "k0" from "t3") and ((select count(*) from "Tag" as "t5" inner join "_PostToTag" as "t6" on "t6"."B" = "t5"."id" where "t6"."A" = "t4"."id") < (select "k0" from "t3") or ((select count(*) from "Tag" as "t5" inner join "_PostToTag" as "t6" on "t6"."B" = "t5"."id" where "t6"."A" = "t4"."id") = (select "k0" from "t3") and "t4"."id" >= (select "k1" from "t3"))) order by (select count(*) from "Tag" as "t5" inner join "_PostToTag" as "t6" on "t6"."B" = "t5"."id" where "t6"."A" = "t4"."id") desc, "t4"."id" limit +?;

-- LikeNote.findMany: order by relation of a relation over a compound key
select "t0"."id" from "LikeNote" as "t0" left join "Like" as "t1" on "t1"."userId" = "t0"."userId" and "t1"."postId" = "t0"."postId" left join "Post" as "t2" on "t2"."id" = "t1"."postId" order by "t2"."title", "t0"."id";

-- Profile.findMany: order by a required one-to-one
select "t0"."userId" from "Profile" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."userId" order by "t1"."email" desc;

-- User.findMany: order by two counts
select "t0"."id" from "User" as "t0" order by (select count(*) from "Post" as "t1" where "t1"."authorId" = "t0"."id") desc, (select count(*) from "Comment" as "t2" where "t2"."authorId" = "t0"."id"), "t0"."id" limit +?;

-- Order.findUnique: named key with more conditions
select "t0"."id" from "Order" as "t0" where "t0"."status" <> +? and "t0"."number" = +? and "t0"."userId" = +? and not exists (select 1 from "OrderItem" as "t1" where "t1"."orderId" = "t0"."id" and "t1"."quantity" = ?);

-- Like.findUnique: compound id with a relation condition
select "t0"."userId", "t0"."postId", "t0"."weight", "t0"."createdAt" from "Like" as "t0" where "t0"."postId" = +? and "t0"."userId" = +? and exists (select 1 from "User" as "t1" where "t1"."id" = "t0"."userId" and "t1"."active" = ?);

-- User.findUnique: NOT beside a key
select "t0"."id" from "User" as "t0" where "t0"."id" = +? and not ("t0"."name" = +?);

-- Post.findFirst: field reference between Decimal and itself
select "t0"."id" from "Post" as "t0" where "t0"."price" = "t0"."price" order by "t0"."id" limit 1;

-- Post.findFirst: distinct and negative take
select "t1"."id" from (select "t0"."id", "t0"."id" as "k0", row_number() over (partition by "t0"."authorId" order by "t0"."id" desc) as "rn" from "Post" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0" desc limit 1;

-- Post.findMany: page of distinct parents, newest first
select "t0"."id" from "Post" as "t0" where not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."authorId" and ("t1"."createdAt", "t1"."id") > ("t0"."createdAt", "t0"."id")) order by "t0"."createdAt" desc, "t0"."id" desc limit +?;

-- Post.findMany: page of distinct parents with a filter
select "t0"."id", "t0"."authorId" from "Post" as "t0" where "t0"."published" = ? and "t0"."views" > ? and not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."authorId" and ("t1"."createdAt", "t1"."id") < ("t0"."createdAt", "t0"."id") and "t1"."published" = ? and "t1"."views" > ?) order by "t0"."createdAt", "t0"."id" limit +? offset ?;

-- Post.findMany: page of distinct parents from the end
select "t1"."id" from (select "t0"."id", "t0"."createdAt" as "k0", "t0"."id" as "k1", row_number() over (partition by "t0"."authorId" order by "t0"."createdAt", "t0"."id" desc) as "rn" from "Post" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0", "t1"."k1" desc limit +?;

-- Post.findMany: page of distinct parents with their parents
select "t2"."id", "t3"."email", "t3"."id" from (select "t0"."id", "t0"."authorId", "t0"."createdAt" as "k0", "t0"."id" as "k1" from "Post" as "t0" where not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."authorId" and ("t1"."createdAt", "t1"."id") > ("t0"."createdAt", "t0"."id")) order by "t0"."createdAt" desc, "t0"."id" desc limit +?) as "t2" left join "User" as "t3" on "t3"."id" = "t2"."authorId" order by "t2"."k0" desc, "t2"."k1" desc;

-- Like.findMany: page of distinct first halves of a compound key
select "t0"."userId", "t0"."postId" from "Like" as "t0" where "t0"."userId" < ? and exists (select 1 from "Post" as "t1" where "t1"."id" = "t0"."postId" and "t1"."published" = ?) and not exists (select 1 from "Like" as "t2" where "t2"."userId" = "t0"."userId" and ("t2"."postId", "t2"."userId") < ("t0"."postId", "t0"."userId") and "t2"."userId" < ? and "t2"."postId" in (select "t3"."id" from "Post" as "t3" where "t3"."published" = ?)) order by "t0"."postId", "t0"."userId" limit +?;

-- User.findMany: page with some, nothing indexed
select "t0"."id" from "User" as "t0" where exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."published" = ?) order by "t0"."id" limit +?;

-- User.findMany: page with every and none
select "t0"."id" from "User" as "t0" where not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and not ("t1"."published" = ?)) and not exists (select 1 from "Post" as "t2" where "t2"."authorId" = "t0"."id" and "t2"."views" < ?) order by "t0"."id" limit +? offset ?;

-- User.findMany: page with none over a nullable key
select "t0"."id" from "User" as "t0" where not exists (select 1 from "User" as "t1" where "t1"."managerId" = "t0"."id") order by "t0"."id" limit +?;

-- Post.findMany: page with isNot over a nullable key
select "t0"."id" from "Post" as "t0" where not exists (select 1 from "Category" as "t1" where "t1"."id" = "t0"."categoryId" and "t1"."parentId" is not null) order by "t0"."id" limit +?;

-- Post.findMany: page with many-to-many
select "t0"."id" from "Post" as "t0" where not (exists (select 1 from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id")) order by "t0"."id" limit +?;

-- User.findMany: global omit
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."managerId" from "User" as "t0" where "t0"."id" = +?;

-- User.findMany: global omit undone by omit
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."createdAt", "t0"."managerId" from "User" as "t0" where "t0"."id" = +?;

-- User.findMany: global omit and select
select "t0"."id", "t0"."createdAt" from "User" as "t0" where "t0"."id" = +?;

-- User.findMany: global omit and a query omit
select "t0"."id", "t0"."name", "t0"."role", "t0"."active", "t0"."managerId" from "User" as "t0" where "t0"."id" = +?;

-- User.findMany: global omit in relations
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."managerId", "t1"."id", "t1"."email", "t1"."name", "t1"."role", "t1"."active", "t1"."managerId", (select json_group_array(json_object('id', "t3"."id", 'title', "t3"."title", 'published', "t3"."published", 'views', "t3"."views", 'rating', "t3"."rating", 'price', cast("t3"."price" as text), 'viewsBig', cast("t3"."viewsBig" as text), 'createdAt', "t3"."createdAt", 'publishedAt', "t3"."publishedAt", 'authorId', "t3"."authorId", 'reviewerId', "t3"."reviewerId", 'categoryId', "t3"."categoryId")) from (select "t2"."id", "t2"."title", "t2"."published", "t2"."views", "t2"."rating", "t2"."price", "t2"."viewsBig", "t2"."createdAt", "t2"."publishedAt", "t2"."authorId", "t2"."reviewerId", "t2"."categoryId" from "Post" as "t2" where "t2"."authorId" = "t0"."id" order by "t2"."id" limit +?) as "t3") as "posts" from "User" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."managerId" where "t0"."id" = +?;

-- Post.findMany: global omit in a to-one
select "t1"."id", "t1"."email", "t1"."name", "t1"."role", "t1"."active", "t1"."managerId", "t2"."id", "t2"."email", "t2"."name", "t2"."role", "t2"."active", "t2"."settings", "t2"."managerId" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" left join "User" as "t2" on "t2"."id" = "t0"."reviewerId" where "t0"."id" = +?;

-- User.count: global omit
select count("t0"."settings") as "settings" from "User" as "t0";

-- User.groupBy: global omit
select "t0"."createdAt", max("t0"."updatedAt") as "_max_updatedAt" from "User" as "t0" where "t0"."id" <= ? group by +"t0"."createdAt" order by +"t0"."createdAt";

-- Post.aggregate: global omit
select max("t0"."body") as "_max_body" from "Post" as "t0";

-- User.aggregate: _min of Boolean
select max("t0"."active") as "_max_active", min("t0"."active") as "_min_active" from "User" as "t0";

-- Attachment.aggregate: _min of Bytes
select min("t0"."data") as "_min_data" from "Attachment" as "t0";

-- Attachment.groupBy: by Bytes
select "t0"."checksum", count(*) as "_count__all" from "Attachment" as "t0" group by "t0"."checksum" order by "t0"."checksum";

-- User.groupBy: by Json
select "t0"."settings", count(*) as "_count__all" from "User" as "t0" where "t0"."id" <= ? group by +"t0"."settings";
