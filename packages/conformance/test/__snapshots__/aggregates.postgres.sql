-- User.aggregate: _count true
select count(*) as "_count__all" from "User" as "t0";

-- User.aggregate: _count of fields
select count(*) as "_count__all", count("t0"."managerId") as "_count_managerId", count("t0"."name") as "_count_name", count("t0"."settings") as "_count_settings" from "User" as "t0";

-- User.aggregate: _count with false and undefined
select count(*) as "_count__all" from "User" as "t0";

-- Post.aggregate: _avg of every number type
select avg("t0"."price") as "_avg_price", avg("t0"."rating") as "_avg_rating", avg("t0"."views") as "_avg_views", avg("t0"."viewsBig") as "_avg_viewsBig" from "Post" as "t0" where "t0"."id" <= $1;

-- Post.aggregate: _sum of Int and BigInt
select sum("t0"."views") as "_sum_views", sum("t0"."viewsBig") as "_sum_viewsBig" from "Post" as "t0" where "t0"."id" >= $1;

-- Post.aggregate: _sum of Decimal
select sum("t0"."price") as "_sum_price" from "Post" as "t0" where "t0"."price" > $1 and "t0"."price" < $2;

-- Post.aggregate: _sum of Float
select sum("t0"."rating") as "_sum_rating" from "Post" as "t0" where "t0"."rating" > $1 and "t0"."rating" < $2;

-- Post.aggregate: _min of every type
select min("t0"."authorId") as "_min_authorId", min("t0"."createdAt") as "_min_createdAt", min("t0"."price") as "_min_price", min("t0"."publishedAt") as "_min_publishedAt", min("t0"."rating") as "_min_rating", min("t0"."title") as "_min_title", min("t0"."views") as "_min_views", min("t0"."viewsBig") as "_min_viewsBig" from "Post" as "t0";

-- Post.aggregate: _max of every type
select max("t0"."authorId") as "_max_authorId", max("t0"."createdAt") as "_max_createdAt", max("t0"."price") as "_max_price", max("t0"."publishedAt") as "_max_publishedAt", max("t0"."rating") as "_max_rating", max("t0"."title") as "_max_title", max("t0"."views") as "_max_views", max("t0"."viewsBig") as "_max_viewsBig" from "Post" as "t0";

-- User.aggregate: _min and _max of an enum
select max("t0"."role") as "_max_role", min("t0"."role") as "_min_role" from "User" as "t0";

-- User.aggregate: _min and _max of a nullable column
select max("t0"."managerId") as "_max_managerId", max("t0"."name") as "_max_name", min("t0"."managerId") as "_min_managerId" from "User" as "t0";

-- Post.aggregate: no rows
select avg("t0"."price") as "_avg_price", avg("t0"."rating") as "_avg_rating", avg("t0"."views") as "_avg_views", avg("t0"."viewsBig") as "_avg_viewsBig", count(*) as "_count__all", count("t0"."rating") as "_count_rating", max("t0"."publishedAt") as "_max_publishedAt", max("t0"."title") as "_max_title", min("t0"."createdAt") as "_min_createdAt", min("t0"."price") as "_min_price", min("t0"."rating") as "_min_rating", min("t0"."title") as "_min_title", min("t0"."views") as "_min_views", min("t0"."viewsBig") as "_min_viewsBig", sum("t0"."price") as "_sum_price", sum("t0"."rating") as "_sum_rating", sum("t0"."views") as "_sum_views", sum("t0"."viewsBig") as "_sum_viewsBig" from "Post" as "t0" where "t0"."id" = $1;

-- Post.aggregate: only NULLs
select avg("t0"."price") as "_avg_price", count(*) as "_count__all", count("t0"."price") as "_count_price", sum("t0"."price") as "_sum_price" from "Post" as "t0" where "t0"."price" is null;

-- Post.aggregate: with a relation filter
select count(*) as "_count__all", max("t0"."views") as "_max_views" from "Post" as "t0" where exists (select 1 from "User" as "t1" where "t1"."id" = "t0"."authorId" and "t1"."role" = $1);

-- Post.aggregate: inside take
select count(*) as "_count__all", sum("t1"."views") as "_sum_views" from (select "t0"."views" from "Post" as "t0" order by "t0"."views" desc limit $1) as "t1";

-- Post.aggregate: inside negative take
select max("t1"."id") as "_max_id", min("t1"."id") as "_min_id" from (select "t0"."id" from "Post" as "t0" order by "t0"."id" desc limit $1) as "t1";

-- Post.aggregate: inside skip
select count(*) as "_count__all", min("t1"."id") as "_min_id" from (select "t0"."id" from "Post" as "t0" order by "t0"."id" offset $1) as "t1";

-- Post.aggregate: inside skip and take
select max("t1"."id") as "_max_id", min("t1"."id") as "_min_id" from (select "t0"."id" from "Post" as "t0" order by "t0"."id" limit $1 offset $2) as "t1";

-- Post.aggregate: take zero
select count(*) as "_count__all", sum("t1"."views") as "_sum_views" from (select "t0"."views" from "Post" as "t0" order by "t0"."id" limit 0) as "t1";

-- Post.aggregate: from a cursor
select max("t3"."id") as "_max_id", min("t3"."id") as "_min_id" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = $1) select "t2"."id" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit $2) as "t3";

-- Post.aggregate: from a cursor that is missing
select count(*) as "_count__all", sum("t3"."id") as "_sum_id" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = $1) select "t2"."id" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id") as "t3";

-- Post.aggregate: order by a relation inside a window
select max("t2"."authorId") as "_max_authorId" from (select "t0"."authorId" from "Post" as "t0" inner join "User" as "t1" on "t1"."id" = "t0"."authorId" order by "t1"."email" desc, "t0"."id" limit $1) as "t2";

-- Order.aggregate: Decimal with and without NULL
select avg("t0"."discount") as "_avg_discount", count("t0"."discount") as "_count_discount", max("t0"."placedAt") as "_max_placedAt", max("t0"."total") as "_max_total", sum("t0"."discount") as "_sum_discount", sum("t0"."total") as "_sum_total" from "Order" as "t0";

-- Comment.aggregate: BigInt
select avg("t0"."likes") as "_avg_likes", min("t0"."likes") as "_min_likes", sum("t0"."likes") as "_sum_likes" from "Comment" as "t0";

-- Setting.aggregate: mapped columns
select count("t0"."payload_json") as "_count_payload", count("t0"."sort_priority") as "_count_priority", max("t0"."changed_at") as "_max_changedAt", max("t0"."setting_key") as "_max_key", sum("t0"."sort_priority") as "_sum_priority" from "app_settings" as "t0";

-- Attachment.aggregate: sizes
select count("t0"."checksum") as "_count_checksum", count("t0"."data") as "_count_data", min("t0"."id") as "_min_id", sum("t0"."size") as "_sum_size" from "Attachment" as "t0";

-- OrderItem.aggregate: several at once
select avg("t0"."quantity") as "_avg_quantity", avg("t0"."unitPrice") as "_avg_unitPrice", count(*) as "_count__all", sum("t0"."quantity") as "_sum_quantity", sum("t0"."unitPrice") as "_sum_unitPrice" from "OrderItem" as "t0" where exists (select 1 from "Order" as "t1" where "t1"."id" = "t0"."orderId" and "t1"."status" = $1);

-- User.groupBy: by one field
select "t0"."role" from "User" as "t0" group by "t0"."role" order by "t0"."role";

-- User.groupBy: by one name
select "t0"."role", count(*) as "_count__all" from "User" as "t0" group by "t0"."role" order by "t0"."role";

-- User.groupBy: by two fields
select "t0"."active", "t0"."role", count(*) as "_count__all", count("t0"."name") as "_count_name" from "User" as "t0" group by "t0"."active", "t0"."role" order by "t0"."role", "t0"."active" desc;

-- User.groupBy: without order
select "t0"."active", count(*) as "_count__all" from "User" as "t0" where "t0"."active" = $1 group by "t0"."active";

-- User.groupBy: by a nullable field
select "t0"."managerId", count(*) as "_count__all" from "User" as "t0" group by "t0"."managerId" order by "t0"."managerId";

-- User.groupBy: by a nullable field, nulls last
select "t0"."managerId", max("t0"."id") as "_max_id" from "User" as "t0" group by "t0"."managerId" order by "t0"."managerId" desc nulls last;

-- User.groupBy: no rows
select "t0"."role", count(*) as "_count__all" from "User" as "t0" where "t0"."id" = $1 group by "t0"."role";

-- Post.groupBy: every aggregate
select "t0"."published", avg("t0"."views") as "_avg_views", count(*) as "_count__all", count("t0"."rating") as "_count_rating", max("t0"."price") as "_max_price", max("t0"."publishedAt") as "_max_publishedAt", min("t0"."createdAt") as "_min_createdAt", min("t0"."title") as "_min_title", sum("t0"."views") as "_sum_views", sum("t0"."viewsBig") as "_sum_viewsBig" from "Post" as "t0" where "t0"."id" <= $1 group by "t0"."published" order by "t0"."published";

-- Post.groupBy: order by _count of a field
select "t0"."authorId", count(*) as "_count__all" from "Post" as "t0" group by "t0"."authorId" order by count("t0"."id") desc, "t0"."authorId";

-- Post.groupBy: order by _sum
select "t0"."authorId", sum("t0"."views") as "_sum_views" from "Post" as "t0" group by "t0"."authorId" order by sum("t0"."views") desc, "t0"."authorId" limit $1;

-- Post.groupBy: order by _avg, not selected
select "t0"."categoryId" from "Post" as "t0" group by "t0"."categoryId" order by avg("t0"."views"), "t0"."categoryId";

-- Post.groupBy: order by _max of dates
select "t0"."categoryId", max("t0"."createdAt") as "_max_createdAt" from "Post" as "t0" group by "t0"."categoryId" order by max("t0"."createdAt") desc, "t0"."categoryId";

-- Post.groupBy: order by _min of text
select "t0"."authorId", min("t0"."title") as "_min_title" from "Post" as "t0" group by "t0"."authorId" order by min("t0"."title") limit $1;

-- Post.groupBy: take and skip
select "t0"."authorId", count(*) as "_count__all" from "Post" as "t0" group by "t0"."authorId" order by "t0"."authorId" limit $1 offset $2;

-- Post.groupBy: negative take
select "t0"."authorId", count(*) as "_count__all" from "Post" as "t0" group by "t0"."authorId" order by "t0"."authorId" desc limit $1;

-- Post.groupBy: skip alone
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" order by "t0"."authorId" offset $1;

-- Post.groupBy: take zero
(no statement);

-- Post.groupBy: by Decimal
select "t0"."price", count(*) as "_count__all" from "Post" as "t0" where "t0"."id" <= $1 group by "t0"."price" order by "t0"."price";

-- Post.groupBy: by BigInt
select "t0"."viewsBig", count(*) as "_count__all" from "Post" as "t0" where "t0"."id" <= $1 group by "t0"."viewsBig" order by "t0"."viewsBig";

-- Post.groupBy: by Float
select "t0"."rating", count(*) as "_count__all" from "Post" as "t0" where "t0"."id" <= $1 group by "t0"."rating" order by "t0"."rating";

-- Post.groupBy: by DateTime
select "t0"."createdAt", count("t0"."createdAt") as "_count_createdAt" from "Post" as "t0" where "t0"."id" <= $1 group by "t0"."createdAt" order by "t0"."createdAt";

-- Post.groupBy: by repeated fields
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" order by "t0"."authorId" limit $1;

-- Post.groupBy: with a relation filter
select "t0"."authorId", count(*) as "_count__all" from "Post" as "t0" where exists (select 1 from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id") group by "t0"."authorId" order by "t0"."authorId";

-- Order.groupBy: by enum
select "t0"."status", avg("t0"."discount") as "_avg_discount", sum("t0"."total") as "_sum_total" from "Order" as "t0" group by "t0"."status" order by "t0"."status";

-- Setting.groupBy: mapped columns
select "t0"."is_enabled" as "enabled", "t0"."min_role" as "minRole", count("t0"."setting_key") as "_count_key", count("t0"."sort_priority") as "_count_priority" from "app_settings" as "t0" group by "t0"."is_enabled", "t0"."min_role" order by "t0"."min_role", "t0"."is_enabled";

-- User.groupBy: having on a grouped field
select "t0"."role", count(*) as "_count__all" from "User" as "t0" group by "t0"."role" having "t0"."role" = any($1) order by "t0"."role";

-- User.groupBy: having shorthand
select "t0"."role", count(*) as "_count__all" from "User" as "t0" group by "t0"."role" having "t0"."role" = $1;

-- User.groupBy: having null
select "t0"."managerId", count(*) as "_count__all" from "User" as "t0" group by "t0"."managerId" having "t0"."managerId" is null;

-- Post.groupBy: having _avg
select "t0"."authorId", avg("t0"."views") as "_avg_views" from "Post" as "t0" group by "t0"."authorId" having avg("t0"."views") > $1 order by "t0"."authorId";

-- Post.groupBy: having _sum
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having sum("t0"."views") <= $1 order by "t0"."authorId";

-- Post.groupBy: having _count
select "t0"."authorId", count(*) as "_count__all" from "Post" as "t0" group by "t0"."authorId" having count("t0"."id") >= $1 order by "t0"."authorId";

-- Post.groupBy: having _min and _max
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having max("t0"."views") < $1 and min("t0"."views") >= $2 order by "t0"."authorId";

-- Post.groupBy: having _max of DateTime
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having max("t0"."createdAt") > $1 order by "t0"."authorId";

-- Post.groupBy: having _sum of BigInt
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having max("t0"."viewsBig") > $1 order by "t0"."authorId";

-- Post.groupBy: having _min of text
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having min("t0"."title") like $1 escape '\' order by "t0"."authorId";

-- Post.groupBy: having AND
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having sum("t0"."views") > $1 and "t0"."authorId" < $2 order by "t0"."authorId";

-- Post.groupBy: having OR
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having max("t0"."views") > $1 or "t0"."authorId" = $2 order by "t0"."authorId";

-- Post.groupBy: having OR empty
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having 1 = 0 order by "t0"."authorId";

-- Post.groupBy: having NOT
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having not (sum("t0"."views") > $1) order by "t0"."authorId";

-- Post.groupBy: having NOT list
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having not ("t0"."authorId" = $1) and not ("t0"."authorId" = $2) order by "t0"."authorId";

-- Post.groupBy: having and where
select "t0"."authorId", count(*) as "_count__all" from "Post" as "t0" where "t0"."published" = $1 group by "t0"."authorId" having count("t0"."id") > $2 order by "t0"."authorId";

-- Post.groupBy: having in a list of an aggregate
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having count("t0"."id") = any($1) order by "t0"."authorId";

-- Post.groupBy: having not of an aggregate
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having count("t0"."id") <> $1 order by "t0"."authorId";

-- Post.groupBy: having aggregate and plain condition
select "t0"."authorId" from "Post" as "t0" group by "t0"."authorId" having "t0"."authorId" > $1 and count("t0"."authorId") > $2 order by "t0"."authorId";

-- Order.groupBy: having Decimal
select "t0"."status" from "Order" as "t0" group by "t0"."status" having sum("t0"."total") > $1 order by "t0"."status";

-- Order.groupBy: having _avg of Decimal as text
select "t0"."userId", count(*) as "_count__all" from "Order" as "t0" group by "t0"."userId" having avg("t0"."total") >= $1 order by "t0"."userId";

-- Post.count: select with where
select count(*) as "_all", count("t0"."price") as "price", count("t0"."rating") as "rating" from "Post" as "t0" where "t0"."published" = $1;

-- Post.count: select with take and skip
select count(*) as "_all", count("t1"."categoryId") as "categoryId" from (select "t0"."categoryId" from "Post" as "t0" order by "t0"."id" limit $1 offset $2) as "t1";

-- Post.count: select with a cursor
select count(*) as "_all", count("t3"."rating") as "rating" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = $1) select "t2"."rating" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id") as "t3";

-- Post.count: cursor with take and skip
select count(*) as "_all" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = $1) select 1 as "one" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit $2 offset $3) as "t3";

-- Post.count: cursor with negative take
select count(*) as "_all" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = $1) select 1 as "one" from "Post" as "t2" where "t2"."id" <= (select "k0" from "t1") order by "t2"."id" desc limit $2) as "t3";

-- Post.count: cursor that is missing
select count(*) as "_all" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = $1) select 1 as "one" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id") as "t3";

-- Post.count: order by a relation
select count(*) as "_all" from "Post" as "t0";

-- Post.count: take beyond the end
select count(*) as "_all" from (select 1 as "one" from "Post" as "t0" limit $1 offset $2) as "t1";

-- Post.count: select _all alone
select count(*) as "_all" from "Post" as "t0";

-- Post.count: select false
select count("t0"."id") as "id" from "Post" as "t0";

-- Post.count: select with take zero
select count(*) as "_all", count("t1"."id") as "id" from (select "t0"."id" from "Post" as "t0" limit 0) as "t1";

-- User.count: many-to-many and every
select count(*) as "_all" from "User" as "t0" where not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and not (exists (select 1 from "Tag" as "t2" inner join "_PostToTag" as "t3" on "t3"."B" = "t2"."id" where "t3"."A" = "t1"."id")));

-- User.findMany: _count false
select "t0"."id" from "User" as "t0" where "t0"."id" = $1;

-- User.findMany: _count with an empty filter
select "t0"."id", (select count(*) from "Post" as "t1" where "t1"."authorId" = "t0"."id") as "posts" from "User" as "t0" where "t0"."id" <= $1 order by "t0"."id";

-- User.findMany: _count with OR in the filter
select "t0"."id", (select count(*) from "Comment" as "t1" where "t1"."authorId" = "t0"."id") as "comments", (select count(*) from "Post" as "t2" where "t2"."authorId" = "t0"."id" and ("t2"."published" = $1 or "t2"."views" > $2)) as "posts" from "User" as "t0" where "t0"."id" <= $3 order by "t0"."id";

-- Post.findMany: _count in a to-one
select "t0"."id", (select row_to_json("t3") from (select json_build_object('posts', (select count(*) from "Post" as "t2" where "t2"."authorId" = "t1"."id")) as "_count" from "User" as "t1" where "t1"."id" = "t0"."authorId" limit 1) as "t3") as "author", (select row_to_json("t7") from (select "t4"."id", "t4"."name", "t4"."parentId", json_build_object('children', (select count(*) from "Category" as "t5" where "t5"."parentId" = "t4"."id"), 'posts', (select count(*) from "Post" as "t6" where "t6"."categoryId" = "t4"."id")) as "_count" from "Category" as "t4" where "t4"."id" = "t0"."categoryId" limit 1) as "t7") as "category" from "Post" as "t0" where "t0"."id" <= $1 order by "t0"."id";

-- Post.findMany: _count beside nested rows of the same relation
select (select coalesce(json_agg("t2"), '[]') from (select "t1"."id" from "Comment" as "t1" where "t1"."postId" = "t0"."id" order by "t1"."id" limit $1) as "t2") as "comments", (select count(*) from "Comment" as "t3" where "t3"."postId" = "t0"."id") as "comments" from "Post" as "t0" where "t0"."id" <= $2 order by "t0"."id";

-- Post.findMany: _count nested in lists, three levels
select (select row_to_json("t7") from (select (select coalesce(json_agg("t6"), '[]') from (select "t2"."id", json_build_object('likes', (select count(*) from "Like" as "t3" where "t3"."postId" = "t2"."id"), 'tags', (select count(*) from "Tag" as "t4" inner join "_PostToTag" as "t5" on "t5"."B" = "t4"."id" where "t5"."A" = "t2"."id")) as "_count" from "Post" as "t2" where "t2"."authorId" = "t1"."id" order by "t2"."id" limit $1) as "t6") as "posts" from "User" as "t1" where "t1"."id" = "t0"."authorId" limit 1) as "t7") as "author" from "Post" as "t0" where "t0"."id" <= $2 order by "t0"."id";

-- Tag.findMany: _count of self many-to-many
select "t0"."name", (select count(*) from "Post" as "t1" inner join "_PostToTag" as "t2" on "t2"."A" = "t1"."id" where "t2"."B" = "t0"."id" and "t1"."published" = $1) as "posts", (select count(*) from "Tag" as "t3" inner join "_SimilarTags" as "t4" on "t4"."B" = "t3"."id" where "t4"."A" = "t0"."id") as "similar", (select count(*) from "Tag" as "t5" inner join "_SimilarTags" as "t6" on "t6"."A" = "t5"."id" where "t6"."B" = "t0"."id") as "similarOf" from "Tag" as "t0" order by "t0"."id";

-- Like.findMany: _count over a compound key
select "t0"."userId", (select count(*) from "LikeNote" as "t1" where "t1"."userId" = "t0"."userId" and "t1"."postId" = "t0"."postId") as "notes" from "Like" as "t0" order by "t0"."userId", "t0"."postId" limit $1;

-- User.findMany: nested distinct and take
select "t0"."id", (select coalesce(json_agg("t3"), '[]') from (select "t2"."id" from (select distinct on ("t1"."published") "t1"."id", "t1"."id" as "k0" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by "t1"."published", "t1"."id") as "t2" order by "t2"."k0" limit $1) as "t3") as "posts" from "User" as "t0" where "t0"."id" <= $2 order by "t0"."id";

-- User.findMany: nested distinct and skip
select "t0"."id", (select coalesce(json_agg("t3"), '[]') from (select "t2"."id", "t2"."categoryId" from (select distinct on ("t1"."categoryId") "t1"."id", "t1"."categoryId", "t1"."id" as "k0" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by "t1"."categoryId", "t1"."id" desc) as "t2" order by "t2"."k0" desc offset $1) as "t3") as "posts" from "User" as "t0" where "t0"."id" <= $2 order by "t0"."id";

-- User.findMany: nested distinct and negative take
select "t0"."id", (select coalesce(json_agg("t3"), '[]') from (select "t2"."id" from (select distinct on ("t1"."categoryId") "t1"."id", "t1"."id" as "k0" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by "t1"."categoryId", "t1"."id" desc) as "t2" order by "t2"."k0" desc limit $1) as "t3") as "posts" from "User" as "t0" where "t0"."id" <= $2 order by "t0"."id";

-- Tag.findMany: nested distinct over a join table
select "t0"."name", (select coalesce(json_agg("t4"), '[]') from (select "t3"."id", "t3"."authorId" from (select distinct on ("t1"."authorId") "t1"."id", "t1"."authorId", "t1"."id" as "k0" from "Post" as "t1" inner join "_PostToTag" as "t2" on "t2"."A" = "t1"."id" where "t2"."B" = "t0"."id" order by "t1"."authorId", "t1"."id") as "t3" order by "t3"."k0") as "t4") as "posts" from "Tag" as "t0" order by "t0"."id";

-- User.findMany: nested cursor and skip
select "t0"."id", (select coalesce(json_agg("t4"), '[]') from (with "t2" as (select "t1"."id" as "k0" from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."id" = $1) select "t3"."id" from "Post" as "t3" where "t3"."authorId" = "t0"."id" and "t3"."id" >= (select "k0" from "t2") order by "t3"."id" limit $2 offset $3) as "t4") as "posts" from "User" as "t0" where "t0"."id" <= $4 order by "t0"."id";

-- User.findMany: nested cursor backwards
select "t0"."id", (select coalesce(json_agg("t4"), '[]') from (with "t2" as (select "t1"."id" as "k0" from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."id" = $1) select "t3"."id" from "Post" as "t3" where "t3"."authorId" = "t0"."id" and "t3"."id" <= (select "k0" from "t2") order by "t3"."id" desc limit $2) as "t4") as "posts" from "User" as "t0" where "t0"."id" <= $3 order by "t0"."id";

-- User.findMany: nested cursor that is missing
select "t0"."id", (select coalesce(json_agg("t4"), '[]') from (with "t2" as (select "t1"."id" as "k0" from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."id" = $1) select "t3"."id" from "Post" as "t3" where "t3"."authorId" = "t0"."id" and "t3"."id" >= (select "k0" from "t2") order by "t3"."id") as "t4") as "posts" from "User" as "t0" where "t0"."id" <= $2 order by "t0"."id";

-- User.findMany: nested window inside a nested window
select (select coalesce(json_agg("t4"), '[]') from (select "t1"."id", (select coalesce(json_agg("t3"), '[]') from (select "t2"."id" from "Comment" as "t2" where "t2"."postId" = "t1"."id" order by "t2"."id" limit $1 offset $2) as "t3") as "comments" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by "t1"."id" desc limit $3) as "t4") as "posts" from "User" as "t0" where "t0"."id" <= $4 order by "t0"."id";

-- User.findMany: nested negative take inside a negative take
select "t0"."id", (select coalesce(json_agg("t4"), '[]') from (select "t1"."id", (select coalesce(json_agg("t3"), '[]') from (select "t2"."id" from "Comment" as "t2" where "t2"."postId" = "t1"."id" order by "t2"."id" desc limit $1) as "t3") as "comments" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by "t1"."id" desc limit $2) as "t4") as "posts" from "User" as "t0" where "t0"."id" <= $3 order by "t0"."id" desc limit $4;

-- User.findMany: nested order by relation count
select (select coalesce(json_agg("t3"), '[]') from (select "t1"."id" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by (select count(*) from "Comment" as "t2" where "t2"."postId" = "t1"."id") desc, "t1"."id" limit $1) as "t3") as "posts" from "User" as "t0" where "t0"."id" <= $2 order by "t0"."id";

-- User.findMany: nested where on relations
select (select coalesce(json_agg("t4"), '[]') from (select "t1"."id" from "Post" as "t1" where "t1"."authorId" = "t0"."id" and exists (select 1 from "Comment" as "t2" where "t2"."postId" = "t1"."id" and exists (select 1 from "User" as "t3" where "t3"."id" = "t2"."authorId" and "t3"."active" = $1)) order by "t1"."id") as "t4") as "posts" from "User" as "t0" where "t0"."id" <= $2 order by "t0"."id";

-- Category.findMany: nested window in a tree
select "t0"."name", (select coalesce(json_agg("t4"), '[]') from (select "t1"."name", (select coalesce(json_agg("t3"), '[]') from (select "t2"."name" from "Category" as "t2" where "t2"."parentId" = "t1"."id" order by "t2"."id" limit $1) as "t3") as "children" from "Category" as "t1" where "t1"."parentId" = "t0"."id" order by "t1"."name" desc limit $2) as "t4") as "children" from "Category" as "t0" where "t0"."parentId" is null order by "t0"."id";

-- Post.findMany: many-to-many window with skip
select "t0"."id", (select coalesce(json_agg("t3"), '[]') from (select "t1"."name" from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id" order by "t1"."name" limit $1 offset $2) as "t3") as "tags" from "Post" as "t0" where "t0"."id" <= $3 order by "t0"."id";

-- User.findMany: the same relation with two levels of include
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."settings", "t0"."createdAt", "t0"."updatedAt", "t0"."managerId", (select row_to_json("t4") from (select "t1"."id", "t1"."email", "t1"."name", "t1"."role", "t1"."active", "t1"."settings", "t1"."createdAt", "t1"."updatedAt", "t1"."managerId", (select row_to_json("t3") from (select "t2"."id", "t2"."email", "t2"."name", "t2"."role", "t2"."active", "t2"."settings", "t2"."createdAt", "t2"."updatedAt", "t2"."managerId" from "User" as "t2" where "t2"."id" = "t1"."managerId" limit 1) as "t3") as "manager" from "User" as "t1" where "t1"."id" = "t0"."managerId" limit 1) as "t4") as "manager", (select row_to_json("t8") from (select "t5"."id", "t5"."bio", "t5"."website", "t5"."bornAt", "t5"."userId", (select row_to_json("t7") from (select "t6"."email" from "User" as "t6" where "t6"."id" = "t5"."userId" limit 1) as "t7") as "user" from "Profile" as "t5" where "t5"."userId" = "t0"."id" limit 1) as "t8") as "profile" from "User" as "t0" where "t0"."id" = any($1) order by "t0"."id";

-- Post.findMany: to-one chains with missing links
select "t0"."id", (select row_to_json("t6") from (select "t1"."name", (select row_to_json("t5") from (select "t2"."name", (select row_to_json("t4") from (select "t3"."name" from "Category" as "t3" where "t3"."id" = "t2"."parentId" limit 1) as "t4") as "parent" from "Category" as "t2" where "t2"."id" = "t1"."parentId" limit 1) as "t5") as "parent" from "Category" as "t1" where "t1"."id" = "t0"."categoryId" limit 1) as "t6") as "category", (select row_to_json("t12") from (select "t7"."name", (select row_to_json("t11") from (select "t8"."id", (select row_to_json("t10") from (select "t9"."bio" from "Profile" as "t9" where "t9"."userId" = "t8"."id" limit 1) as "t10") as "profile" from "User" as "t8" where "t8"."id" = "t7"."managerId" limit 1) as "t11") as "manager" from "User" as "t7" where "t7"."id" = "t0"."reviewerId" limit 1) as "t12") as "reviewer" from "Post" as "t0" where "t0"."id" <= $1 order by "t0"."id";

-- Post.findMany: to-one with lists below
select "t0"."id", (select row_to_json("t6") from (select "t1"."id", (select coalesce(json_agg("t3"), '[]') from (select "t2"."id" from "Post" as "t2" where "t2"."authorId" = "t1"."id" order by "t2"."id" limit $1) as "t3") as "posts", (select row_to_json("t5") from (select "t4"."id", "t4"."bio", "t4"."website", "t4"."bornAt", "t4"."userId" from "Profile" as "t4" where "t4"."userId" = "t1"."id" limit 1) as "t5") as "profile" from "User" as "t1" where "t1"."id" = "t0"."reviewerId" limit 1) as "t6") as "reviewer" from "Post" as "t0" where "t0"."id" = any($2) order by "t0"."id";

-- Post.findMany: to-one of every type
select "t0"."id", (select row_to_json("t2") from (select "t1"."id", "t1"."email", "t1"."name", "t1"."role", "t1"."active", "t1"."settings", "t1"."createdAt", "t1"."updatedAt", "t1"."managerId" from "User" as "t1" where "t1"."id" = "t0"."authorId" limit 1) as "t2") as "author", (select row_to_json("t4") from (select "t3"."id", "t3"."name", "t3"."parentId" from "Category" as "t3" where "t3"."id" = "t0"."categoryId" limit 1) as "t4") as "category", (select row_to_json("t6") from (select "t5"."id", "t5"."email", "t5"."name", "t5"."role", "t5"."active", "t5"."settings", "t5"."createdAt", "t5"."updatedAt", "t5"."managerId" from "User" as "t5" where "t5"."id" = "t0"."reviewerId" limit 1) as "t6") as "reviewer" from "Post" as "t0" where "t0"."id" <= $1 order by "t0"."id";

-- Comment.findMany: to-one with nullable fields only
select "t0"."id", (select row_to_json("t2") from (select "t1"."name" from "User" as "t1" where "t1"."id" = "t0"."authorId" limit 1) as "t2") as "author", (select row_to_json("t4") from (select "t3"."body", "t3"."price"::text as "price", "t3"."viewsBig"::text as "viewsBig" from "Post" as "t3" where "t3"."id" = "t0"."postId" limit 1) as "t4") as "post" from "Comment" as "t0" order by "t0"."id" limit $1;

-- User.findMany: one-to-one from the other side, no key selected
select "t0"."id", (select row_to_json("t2") from (select "t1"."bio", "t1"."bornAt" from "Profile" as "t1" where "t1"."userId" = "t0"."id" limit 1) as "t2") as "profile" from "User" as "t0" where "t0"."id" <= $1 order by "t0"."id";

-- LikeNote.findMany: to-one over a compound key
select "t0"."text", "t1"."weight", "t2"."title", "t2"."id", "t1"."userId" from "LikeNote" as "t0" left join "Like" as "t1" on "t1"."userId" = "t0"."userId" and "t1"."postId" = "t0"."postId" left join "Post" as "t2" on "t2"."id" = "t1"."postId" order by "t0"."id";

-- Post.findMany: to-one under order by the same relation
select "t0"."id", (select row_to_json("t3") from (select "t2"."id", "t2"."name", "t2"."parentId" from "Category" as "t2" where "t2"."id" = "t0"."categoryId" limit 1) as "t3") as "category" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" order by "t1"."name" desc, "t0"."id" limit $1;

-- Post.findMany: to-one under a cursor
select "t3"."id", (select row_to_json("t5") from (select "t4"."email" from "User" as "t4" where "t4"."id" = "t3"."authorId" limit 1) as "t5") as "author" from (with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = $1) select "t2"."id", "t2"."authorId", "t2"."id" as "k0" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit $2 offset $3) as "t3" order by "t3"."k0";

-- Post.findMany: to-one under distinct
select "t1"."id", (select row_to_json("t3") from (select "t2"."id" from "User" as "t2" where "t2"."id" = "t1"."authorId" limit 1) as "t3") as "author" from (select distinct on ("t0"."authorId") "t0"."id", "t0"."authorId", "t0"."id" as "k0" from "Post" as "t0" order by "t0"."authorId", "t0"."id") as "t1" order by "t1"."k0";

-- Post.findMany: order by relation, descending, backwards
select "t0"."id" from "Post" as "t0" inner join "User" as "t1" on "t1"."id" = "t0"."authorId" order by "t1"."email", "t0"."id" limit $1;

-- Post.findMany: order by two relations
select "t0"."id" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" left join "User" as "t2" on "t2"."id" = "t0"."authorId" order by "t1"."name", "t2"."name", "t0"."id" limit $1;

-- Post.findMany: order by relation and distinct
select "t2"."id" from (select distinct on ("t0"."categoryId") "t0"."id", "t1"."email" as "k0", "t0"."id" as "k1" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" order by "t0"."categoryId", "t1"."email" desc, "t0"."id") as "t2" order by "t2"."k0" desc, "t2"."k1";

-- Post.findMany: order by many-to-many count and cursor
with "t3" as (select (select count(*) from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id") as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = $1) select "t4"."id" from "Post" as "t4" where (select count(*) from "Tag" as "t5" inner join "_PostToTag" as "t6" on "t6"."B" = "t5"."id" where "t6"."A" = "t4"."id") <= (select "k0" from "t3") and ((select count(*) from "Tag" as "t5" inner join "_PostToTag" as "t6" on "t6"."B" = "t5"."id" where "t6"."A" = "t4"."id") < (select "k0" from "t3") or ((select count(*) from "Tag" as "t5" inner join "_PostToTag" as "t6" on "t6"."B" = "t5"."id" where "t6"."A" = "t4"."id") = (select "k0" from "t3") and "t4"."id" >= (select "k1" from "t3"))) order by (select count(*) from "Tag" as "t5" inner join "_PostToTag" as "t6" on "t6"."B" = "t5"."id" where "t6"."A" = "t4"."id") desc, "t4"."id" limit $2;

-- LikeNote.findMany: order by relation of a relation over a compound key
select "t0"."id" from "LikeNote" as "t0" left join "Like" as "t1" on "t1"."userId" = "t0"."userId" and "t1"."postId" = "t0"."postId" left join "Post" as "t2" on "t2"."id" = "t1"."postId" order by "t2"."title", "t0"."id";

-- Profile.findMany: order by a required one-to-one
select "t0"."userId" from "Profile" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."userId" order by "t1"."email" desc;

-- User.findMany: order by two counts
select "t0"."id" from "User" as "t0" left join (select "t1"."authorId" as "k0", count(*) as "count" from "Post" as "t1" group by "t1"."authorId") as "t2" on "t2"."k0" = "t0"."id" left join (select "t3"."authorId" as "k0", count(*) as "count" from "Comment" as "t3" group by "t3"."authorId") as "t4" on "t4"."k0" = "t0"."id" order by coalesce("t2"."count", 0) desc, coalesce("t4"."count", 0), "t0"."id" limit $1;

-- Order.findUnique: named key with more conditions
select "t0"."id" from "Order" as "t0" where "t0"."status" <> $1 and "t0"."number" = $2 and "t0"."userId" = $3 and not exists (select 1 from "OrderItem" as "t1" where "t1"."orderId" = "t0"."id" and "t1"."quantity" = $4);

-- Like.findUnique: compound id with a relation condition
select "t0"."userId", "t0"."postId", "t0"."weight", "t0"."createdAt" from "Like" as "t0" where "t0"."postId" = $1 and "t0"."userId" = $2 and exists (select 1 from "User" as "t1" where "t1"."id" = "t0"."userId" and "t1"."active" = $3);

-- User.findUnique: NOT beside a key
select "t0"."id" from "User" as "t0" where "t0"."id" = $1 and not ("t0"."name" = $2);

-- Post.findFirst: field reference between Decimal and itself
select "t0"."id" from "Post" as "t0" where "t0"."price" = "t0"."price" order by "t0"."id" limit 1;

-- Post.findFirst: distinct and negative take
select "t1"."id" from (select distinct on ("t0"."authorId") "t0"."id", "t0"."id" as "k0" from "Post" as "t0" order by "t0"."authorId", "t0"."id" desc) as "t1" order by "t1"."k0" desc limit 1;

-- Post.findMany: page of distinct parents, newest first
select "t0"."id" from "Post" as "t0" where not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."authorId" and ("t1"."createdAt", "t1"."id") > ("t0"."createdAt", "t0"."id")) order by "t0"."createdAt" desc, "t0"."id" desc limit $1;

-- Post.findMany: page of distinct parents with a filter
select "t0"."id", "t0"."authorId" from "Post" as "t0" where "t0"."published" = $1 and "t0"."views" > $2 and not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."authorId" and ("t1"."createdAt", "t1"."id") < ("t0"."createdAt", "t0"."id") and "t1"."published" = $3 and "t1"."views" > $4) order by "t0"."createdAt", "t0"."id" limit $5 offset $6;

-- Post.findMany: page of distinct parents from the end
select "t1"."id" from (select distinct on ("t0"."authorId") "t0"."id", "t0"."createdAt" as "k0", "t0"."id" as "k1" from "Post" as "t0" order by "t0"."authorId", "t0"."createdAt", "t0"."id" desc) as "t1" order by "t1"."k0", "t1"."k1" desc limit $1;

-- Post.findMany: page of distinct parents with their parents
select "t0"."id", (select row_to_json("t3") from (select "t2"."email" from "User" as "t2" where "t2"."id" = "t0"."authorId" limit 1) as "t3") as "author" from "Post" as "t0" where not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."authorId" and ("t1"."createdAt", "t1"."id") > ("t0"."createdAt", "t0"."id")) order by "t0"."createdAt" desc, "t0"."id" desc limit $1;

-- Like.findMany: page of distinct first halves of a compound key
select "t0"."userId", "t0"."postId" from "Like" as "t0" where "t0"."userId" < $1 and exists (select 1 from "Post" as "t1" where "t1"."id" = "t0"."postId" and "t1"."published" = $2) and not exists (select 1 from "Like" as "t2" where "t2"."userId" = "t0"."userId" and ("t2"."postId", "t2"."userId") < ("t0"."postId", "t0"."userId") and "t2"."userId" < $3 and exists (select 1 from "Post" as "t3" where "t3"."id" = "t2"."postId" and "t3"."published" = $4)) order by "t0"."postId", "t0"."userId" limit $5;

-- User.findMany: page with some, nothing indexed
select "t0"."id" from "User" as "t0" where exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."published" = $1) order by "t0"."id" limit $2;

-- User.findMany: page with every and none
select "t0"."id" from "User" as "t0" where not exists (select 1 from "Post" as "t1" where "t1"."authorId" = "t0"."id" and not ("t1"."published" = $1)) and not exists (select 1 from "Post" as "t2" where "t2"."authorId" = "t0"."id" and "t2"."views" < $2) order by "t0"."id" limit $3 offset $4;

-- User.findMany: page with none over a nullable key
select "t0"."id" from "User" as "t0" where not exists (select 1 from "User" as "t1" where "t1"."managerId" = "t0"."id") order by "t0"."id" limit $1;

-- Post.findMany: page with isNot over a nullable key
select "t0"."id" from "Post" as "t0" where not exists (select 1 from "Category" as "t1" where "t1"."id" = "t0"."categoryId" and "t1"."parentId" is not null) order by "t0"."id" limit $1;

-- Post.findMany: page with many-to-many
select "t0"."id" from "Post" as "t0" where not (exists (select 1 from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id")) order by "t0"."id" limit $1;

-- User.findMany: global omit
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."managerId" from "User" as "t0" where "t0"."id" = $1;

-- User.findMany: global omit undone by omit
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."createdAt", "t0"."managerId" from "User" as "t0" where "t0"."id" = $1;

-- User.findMany: global omit and select
select "t0"."id", "t0"."createdAt" from "User" as "t0" where "t0"."id" = $1;

-- User.findMany: global omit and a query omit
select "t0"."id", "t0"."name", "t0"."role", "t0"."active", "t0"."managerId" from "User" as "t0" where "t0"."id" = $1;

-- User.findMany: global omit in relations
select "t0"."id", "t0"."email", "t0"."name", "t0"."role", "t0"."active", "t0"."managerId", (select row_to_json("t2") from (select "t1"."id", "t1"."email", "t1"."name", "t1"."role", "t1"."active", "t1"."managerId" from "User" as "t1" where "t1"."id" = "t0"."managerId" limit 1) as "t2") as "manager", (select coalesce(json_agg("t4"), '[]') from (select "t3"."id", "t3"."title", "t3"."published", "t3"."views", "t3"."rating", "t3"."price"::text as "price", "t3"."viewsBig"::text as "viewsBig", "t3"."createdAt", "t3"."publishedAt", "t3"."authorId", "t3"."reviewerId", "t3"."categoryId" from "Post" as "t3" where "t3"."authorId" = "t0"."id" order by "t3"."id" limit $1) as "t4") as "posts" from "User" as "t0" where "t0"."id" = $2;

-- Post.findMany: global omit in a to-one
select (select row_to_json("t2") from (select "t1"."id", "t1"."email", "t1"."name", "t1"."role", "t1"."active", "t1"."managerId" from "User" as "t1" where "t1"."id" = "t0"."authorId" limit 1) as "t2") as "author", (select row_to_json("t4") from (select "t3"."id", "t3"."email", "t3"."name", "t3"."role", "t3"."active", "t3"."settings", "t3"."managerId" from "User" as "t3" where "t3"."id" = "t0"."reviewerId" limit 1) as "t4") as "reviewer" from "Post" as "t0" where "t0"."id" = $1;

-- User.count: global omit
select count("t0"."settings") as "settings" from "User" as "t0";

-- User.groupBy: global omit
select "t0"."createdAt", max("t0"."updatedAt") as "_max_updatedAt" from "User" as "t0" where "t0"."id" <= $1 group by "t0"."createdAt" order by "t0"."createdAt";

-- Post.aggregate: global omit
select max("t0"."body") as "_max_body" from "Post" as "t0";

-- Post.aggregate: _sum of 39 digits
select avg("t0"."price") as "_avg_price", sum("t0"."price") as "_sum_price" from "Post" as "t0";

-- User.aggregate: _min of Boolean
select bool_or("t0"."active") as "_max_active", bool_and("t0"."active") as "_min_active" from "User" as "t0";

-- Attachment.aggregate: _min of Bytes
select (array_agg("t0"."data" order by "t0"."data") filter (where "t0"."data" is not null))[1] as "_min_data" from "Attachment" as "t0";

-- Attachment.groupBy: by Bytes
select "t0"."checksum", count(*) as "_count__all" from "Attachment" as "t0" group by "t0"."checksum" order by "t0"."checksum";

-- User.groupBy: by Json
select "t0"."settings", count(*) as "_count__all" from "User" as "t0" where "t0"."id" <= $1 group by "t0"."settings";
