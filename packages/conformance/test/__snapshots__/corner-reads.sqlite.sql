-- Post corner: not of a range
select "t0"."id" from "Post" as "t0" where not ("t0"."views" >= ?) and not ("t0"."views" < ?) order by "t0"."id";

-- Post corner: not of an empty list and a bound
select "t0"."id" from "Post" as "t0" where not ("t0"."views" > ?) and not ("t0"."views" in (select value from json_each(?))) order by "t0"."id";

-- Post corner: not of two lists
select "t0"."id" from "Post" as "t0" where not ("t0"."id" in (select value from json_each(?))) and not ("t0"."id" not in (select value from json_each(?))) order by "t0"."id";

-- Post corner: not of null and a value
select "t0"."id" from "Post" as "t0" where not ("t0"."reviewerId" is null) and not ("t0"."reviewerId" > ?) order by "t0"."id";

-- User corner: not of two patterns
select "t0"."id" from "User" as "t0" where not ("t0"."name" like +? escape '\') and not ("t0"."name" like ? escape '\') order by "t0"."id";

-- User corner: not of several operators under NOT
select "t0"."id" from "User" as "t0" where not (not ("t0"."id" > ?) and not ("t0"."id" < ?)) order by "t0"."id";

-- Post corner: not of a Decimal range
select "t0"."id" from "Post" as "t0" where not ("t0"."price" > ?) and not ("t0"."price" < ?) order by "t0"."id";

-- Post corner: not of an enum through a relation
select "t0"."id" from "Post" as "t0" where "t0"."authorId" in (select "t1"."id" from "User" as "t1" where not ("t1"."role" = ?) and not ("t1"."role" in (select value from json_each(?)))) order by "t0"."id";

-- Tag corner: OR empty list inside AND
select "t0"."id" from "Tag" as "t0" where 1 = 0 order by "t0"."id";

-- Tag corner: OR empty list inside an AND object
select "t0"."id" from "Tag" as "t0" where 1 = 0 order by "t0"."id";

-- Tag corner: OR empty list inside NOT
select "t0"."id" from "Tag" as "t0" where "t0"."id" = +? order by "t0"."id";

-- Tag corner: OR empty list beside a condition inside NOT
select "t0"."id" from "Tag" as "t0" where "t0"."id" = +? order by "t0"."id";

-- Tag corner: OR empty list inside OR
select "t0"."id" from "Tag" as "t0" where "t0"."id" = +? order by "t0"."id";

-- Tag corner: OR empty list inside a relation filter
select "t0"."id" from "Tag" as "t0" order by "t0"."id";

-- Tag corner: NOT of every branch empty
select "t0"."id" from "Tag" as "t0" where "t0"."id" = +? order by "t0"."id";

-- Order corner: every without a condition under NOT
select "t0"."id" from "Order" as "t0" where 1 = 0 order by "t0"."id";

-- Order corner: every without a condition in OR
select "t0"."id" from "Order" as "t0" order by "t0"."id";

-- Order corner: every without a condition alone in OR
select "t0"."id" from "Order" as "t0" order by "t0"."id";

-- Order corner: every of nothing
select "t0"."id" from "Order" as "t0" where "t0"."id" not in (select "t1"."orderId" from "OrderItem" as "t1") order by "t0"."id";

-- Order corner: none of nothing under NOT
select "t0"."id" from "Order" as "t0" where 1 = 0 order by "t0"."id";

-- Post corner: is without a condition under NOT
select "t0"."id" from "Post" as "t0" order by "t0"."id";

-- Post corner: is without a condition in OR
select "t0"."id" from "Post" as "t0" where 1 = 0 order by "t0"."id";

-- Post corner: isNot without a condition under NOT
select "t0"."id" from "Post" as "t0" where not (("t0"."categoryId" is null or "t0"."categoryId" not in (select "t1"."id" from "Category" as "t1"))) order by "t0"."id";

-- Post corner: isNot of nothing
select "t0"."id" from "Post" as "t0" order by "t0"."id";

-- Post corner: isNot without a condition on a required relation
select "t0"."id" from "Post" as "t0" where "t0"."authorId" not in (select "t1"."id" from "User" as "t1") order by "t0"."id";

-- Post corner: isNot over a NULL field of the related row
select "t0"."id" from "Post" as "t0" where ("t0"."reviewerId" is null or "t0"."reviewerId" not in (select "t1"."id" from "User" as "t1" where ("t1"."name" = ?) is not false)) order by "t0"."id";

-- Post corner: NOT is over a NULL field of the related row
select "t0"."id" from "Post" as "t0" where not (("t0"."reviewerId" is not null and "t0"."reviewerId" in (select "t1"."id" from "User" as "t1" where ("t1"."name" = ?) is not false))) order by "t0"."id";

-- Post corner: NOT isNot over a NULL field of the related row
select "t0"."id" from "Post" as "t0" where not (("t0"."reviewerId" is null or "t0"."reviewerId" not in (select "t1"."id" from "User" as "t1" where "t1"."name" = ?))) order by "t0"."id";

-- Post corner: isNot over two levels with NULL
select "t0"."id" from "Post" as "t0" where "t0"."authorId" not in (select "t1"."id" from "User" as "t1" where ("t1"."managerId" is not null and "t1"."managerId" in (select "t2"."id" from "User" as "t2" where ("t2"."name" = ?) is not false))) order by "t0"."id";

-- Post corner: NOT of a required relation over a NULL field
select "t0"."id" from "Post" as "t0" where not ("t0"."authorId" in (select "t1"."id" from "User" as "t1" where ("t1"."managerId" = ?) is not false)) order by "t0"."id";

-- Post corner: isNot with a condition that is never NULL beside one that is
select "t0"."id" from "Post" as "t0" where ("t0"."reviewerId" is null or "t0"."reviewerId" not in (select "t1"."id" from "User" as "t1" where ("t1"."active" = ? and "t1"."name" = ?) is not false)) order by "t0"."id";

-- Post corner: isNot over OR with NULL
select "t0"."id" from "Post" as "t0" where ("t0"."reviewerId" is null or "t0"."reviewerId" not in (select "t1"."id" from "User" as "t1" where ("t1"."name" = ? or "t1"."role" = ?) is not false)) order by "t0"."id";

-- Post corner: isNot of a NULL test
select "t0"."id" from "Post" as "t0" where ("t0"."reviewerId" is null or "t0"."reviewerId" not in (select "t1"."id" from "User" as "t1" where "t1"."name" is null)) order by "t0"."id";

-- Post corner: isNot of not
select "t0"."id" from "Post" as "t0" where ("t0"."reviewerId" is null or "t0"."reviewerId" not in (select "t1"."id" from "User" as "t1" where ("t1"."name" <> ?) is not false)) order by "t0"."id";

-- Post corner: isNot with a field reference to a NULL field
select "t0"."id" from "Post" as "t0" where ("t0"."reviewerId" is null or "t0"."reviewerId" not in (select "t1"."id" from "User" as "t1" where ("t1"."id" > "t1"."managerId") is not false)) order by "t0"."id";

-- Post corner: isNot with a list filter below
select "t0"."id" from "Post" as "t0" where ("t0"."reviewerId" is null or "t0"."reviewerId" not in (select "t1"."id" from "User" as "t1" where "t1"."id" in (select "t2"."authorId" from "Post" as "t2" where "t2"."rating" > ?))) order by "t0"."id";

-- User corner: NOT of a one-to-one over a NULL field
select "t0"."id" from "User" as "t0" where not ("t0"."id" in (select "t1"."userId" from "Profile" as "t1" where ("t1"."bio" = ?) is not false)) order by "t0"."id";

-- User corner: isNot of a one-to-one over a NULL field
select "t0"."id" from "User" as "t0" where "t0"."id" not in (select "t1"."userId" from "Profile" as "t1" where ("t1"."website" like +? escape '\') is not false) order by "t0"."id";

-- Post corner: every with a to-one over a missing key
select "t0"."id" from "Post" as "t0" where "t0"."id" not in (select "t1"."postId" from "Comment" as "t1" where not (("t1"."authorId" is not null and "t1"."authorId" in (select "t2"."id" from "User" as "t2" where "t2"."active" = ?)))) order by "t0"."id";

-- Post corner: every with isNot over a missing key
select "t0"."id" from "Post" as "t0" where "t0"."id" not in (select "t1"."postId" from "Comment" as "t1" where not (("t1"."authorId" is null or "t1"."authorId" not in (select "t2"."id" from "User" as "t2" where "t2"."active" = ?)))) order by "t0"."id";

-- Post corner: every with a to-one over a NULL field
select "t0"."id" from "Post" as "t0" where "t0"."id" not in (select "t1"."postId" from "Comment" as "t1" where not (("t1"."authorId" is not null and "t1"."authorId" in (select "t2"."id" from "User" as "t2" where ("t2"."name" = ?) is not false)))) order by "t0"."id";

-- Post corner: none with isNot over a NULL field
select "t0"."id" from "Post" as "t0" where "t0"."id" not in (select "t1"."postId" from "Comment" as "t1" where ("t1"."authorId" is null or "t1"."authorId" not in (select "t2"."id" from "User" as "t2" where ("t2"."name" = ?) is not false))) order by "t0"."id";

-- Post corner: some with NOT over a NULL field
select "t0"."id" from "Post" as "t0" where "t0"."id" in (select "t1"."postId" from "Comment" as "t1" where not (("t1"."authorId" is not null and "t1"."authorId" in (select "t2"."id" from "User" as "t2" where ("t2"."name" = ?) is not false)))) order by "t0"."id";

-- Post corner: NOT some with NOT over a NULL field
select "t0"."id" from "Post" as "t0" where not ("t0"."id" in (select "t1"."postId" from "Comment" as "t1" where not (("t1"."authorId" is not null and "t1"."authorId" in (select "t2"."id" from "User" as "t2" where ("t2"."name" = ?) is not false))))) order by "t0"."id";

-- Post corner: NOT every with NOT over a NULL field
select "t0"."id" from "Post" as "t0" where not ("t0"."id" not in (select "t1"."postId" from "Comment" as "t1" where not (not ("t1"."authorId" in (select "t2"."id" from "User" as "t2" where "t2"."name" = ?))))) order by "t0"."id";

-- User corner: isNot over a Json type of another kind
select "t0"."id" from "User" as "t0" where ("t0"."managerId" is null or "t0"."managerId" not in (select "t1"."id" from "User" as "t1" where (json("t1"."settings") = json(?)) is not false)) order by "t0"."id";

-- User corner: NOT Json equals (sqlite)
select "t0"."id" from "User" as "t0" where not ("t0"."settings" -> '$.theme' = json(?)) order by "t0"."id";

-- User corner: NOT Json not (sqlite)
select "t0"."id" from "User" as "t0" where not ("t0"."settings" -> '$.theme' <> json(?)) order by "t0"."id";

-- User corner: NOT Json string_contains (sqlite)
select "t0"."id" from "User" as "t0" where not (case when json_type("t0"."settings", '$.theme') = 'text' then ("t0"."settings" ->> '$.theme') like ? escape '\' end) order by "t0"."id";

-- User corner: NOT Json string_starts_with (sqlite)
select "t0"."id" from "User" as "t0" where not (case when json_type("t0"."settings", '$.theme') = 'text' then ("t0"."settings" ->> '$.theme') like ? escape '\' end) order by "t0"."id";

-- User corner: NOT Json string_ends_with (sqlite)
select "t0"."id" from "User" as "t0" where not (case when json_type("t0"."settings", '$.theme') = 'text' then ("t0"."settings" ->> '$.theme') like ? escape '\' end) order by "t0"."id";

-- User corner: NOT Json array_starts_with (sqlite)
select "t0"."id" from "User" as "t0" where not (case when json_type("t0"."settings", '$.tags') = 'array' then "t0"."settings" -> '$.tags[0]' = json(?) end) order by "t0"."id";

-- User corner: NOT Json array_ends_with (sqlite)
select "t0"."id" from "User" as "t0" where not (case when json_type("t0"."settings", '$.tags') = 'array' then "t0"."settings" -> '$.tags[#-1]' = json(?) end) order by "t0"."id";

-- User corner: Json path not DbNull (sqlite)
select "t0"."id" from "User" as "t0" where "t0"."settings" -> '$.theme' is not null order by "t0"."id";

-- User corner: NOT Json path equals DbNull (sqlite)
select "t0"."id" from "User" as "t0" where not ("t0"."settings" -> '$.theme' is null) order by "t0"."id";

-- User corner: NOT Json equals DbNull (sqlite)
select "t0"."id" from "User" as "t0" where not (json("t0"."settings") is null) order by "t0"."id";

-- User corner: Json path not JsonNull (sqlite)
select "t0"."id" from "User" as "t0" where not json_type("t0"."settings", '$.theme') = 'null' order by "t0"."id";

-- User corner: NOT Json path equals JsonNull (sqlite)
select "t0"."id" from "User" as "t0" where not (json_type("t0"."settings", '$.theme') = 'null') order by "t0"."id";

-- User corner: NOT Json equals JsonNull (sqlite)
select "t0"."id" from "User" as "t0" where not (json_type("t0"."settings", '$') = 'null') order by "t0"."id";

-- User corner: Json path not AnyNull (sqlite)
select "t0"."id" from "User" as "t0" where ("t0"."settings" -> '$.theme' is not null and not json_type("t0"."settings", '$.theme') = 'null') order by "t0"."id";

-- User corner: NOT Json path equals AnyNull (sqlite)
select "t0"."id" from "User" as "t0" where not (("t0"."settings" -> '$.theme' is null or json_type("t0"."settings", '$.theme') = 'null')) order by "t0"."id";

-- User corner: NOT Json equals AnyNull (sqlite)
select "t0"."id" from "User" as "t0" where not ((json("t0"."settings") is null or json_type("t0"."settings", '$') = 'null')) order by "t0"."id";

-- User corner: Json path to a list equals an empty list (sqlite)
select "t0"."id" from "User" as "t0" where "t0"."settings" -> '$.nested.list' = json(?) order by "t0"."id";

-- User corner: Json string_starts_with without a path
select "t0"."id" from "User" as "t0" where (json_type("t0"."settings", '$') = 'text' and ("t0"."settings" ->> '$') like ? escape '\') order by "t0"."id";

-- User corner: Json string_ends_with without a path
select "t0"."id" from "User" as "t0" where (json_type("t0"."settings", '$') = 'text' and ("t0"."settings" ->> '$') like ? escape '\') order by "t0"."id";

-- User corner: cursor 5, name asc, nulls first, take 3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name", "t2"."id" limit +?;

-- User corner: cursor 5, name asc, nulls first, take -3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" < (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" <= (select "k1" from "t1"))) order by "t2"."name" desc, "t2"."id" desc limit +?;

-- User corner: cursor 10, name asc, nulls first, take 3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name", "t2"."id" limit +?;

-- User corner: cursor 10, name asc, nulls first, take -3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" < (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" <= (select "k1" from "t1"))) order by "t2"."name" desc, "t2"."id" desc limit +?;

-- User corner: cursor 5, name asc, nulls last, take 3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name" nulls last, "t2"."id" limit +?;

-- User corner: cursor 5, name asc, nulls last, take -3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" < (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" <= (select "k1" from "t1"))) order by "t2"."name" desc nulls first, "t2"."id" desc limit +?;

-- User corner: cursor 10, name asc, nulls last, take 3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name" nulls last, "t2"."id" limit +?;

-- User corner: cursor 10, name asc, nulls last, take -3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" < (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" <= (select "k1" from "t1"))) order by "t2"."name" desc nulls first, "t2"."id" desc limit +?;

-- User corner: cursor 5, name desc, nulls first, take 3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" < (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name" desc nulls first, "t2"."id" limit +?;

-- User corner: cursor 5, name desc, nulls first, take -3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" <= (select "k1" from "t1"))) order by "t2"."name" nulls last, "t2"."id" desc limit +?;

-- User corner: cursor 10, name desc, nulls first, take 3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" < (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name" desc nulls first, "t2"."id" limit +?;

-- User corner: cursor 10, name desc, nulls first, take -3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" <= (select "k1" from "t1"))) order by "t2"."name" nulls last, "t2"."id" desc limit +?;

-- User corner: cursor 5, name desc, nulls last, take 3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" < (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name" desc, "t2"."id" limit +?;

-- User corner: cursor 5, name desc, nulls last, take -3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" <= (select "k1" from "t1"))) order by "t2"."name", "t2"."id" desc limit +?;

-- User corner: cursor 10, name desc, nulls last, take 3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" < (select "k0" from "t1") or ("t2"."name" is null and (select "k0" from "t1") is not null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."name" desc, "t2"."id" limit +?;

-- User corner: cursor 10, name desc, nulls last, take -3
with "t1" as (select "t0"."name" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."name" > (select "k0" from "t1") or ("t2"."name" is not null and (select "k0" from "t1") is null) or ("t2"."name" is (select "k0" from "t1") and "t2"."id" <= (select "k1" from "t1"))) order by "t2"."name", "t2"."id" desc limit +?;

-- Post corner: cursor over two nullable keys in opposite directions
with "t1" as (select "t0"."categoryId" as "k0", "t0"."reviewerId" as "k1", "t0"."id" as "k2" from "Post" as "t0" where "t0"."id" = +?) select "t2"."id" from "Post" as "t2" where (select "k2" from "t1") is not null and ("t2"."categoryId" < (select "k0" from "t1") or ("t2"."categoryId" is null and (select "k0" from "t1") is not null) or ("t2"."categoryId" is (select "k0" from "t1") and ("t2"."reviewerId" > (select "k1" from "t1") or ("t2"."reviewerId" is not null and (select "k1" from "t1") is null) or ("t2"."reviewerId" is (select "k1" from "t1") and "t2"."id" >= (select "k2" from "t1"))))) order by "t2"."categoryId" desc, "t2"."reviewerId", "t2"."id" limit +?;

-- Post corner: cursor over nullable keys, backwards with skip
with "t1" as (select "t0"."categoryId" as "k0", "t0"."price" as "k1", "t0"."id" as "k2" from "Post" as "t0" where "t0"."id" = +?) select "t2"."id" from "Post" as "t2" where (select "k2" from "t1") is not null and ("t2"."categoryId" < (select "k0" from "t1") or ("t2"."categoryId" is not null and (select "k0" from "t1") is null) or ("t2"."categoryId" is (select "k0" from "t1") and ("t2"."price" > (select "k1" from "t1") or ("t2"."price" is not null and (select "k1" from "t1") is null) or ("t2"."price" is (select "k1" from "t1") and "t2"."id" <= (select "k2" from "t1"))))) order by "t2"."categoryId" desc nulls first, "t2"."price", "t2"."id" desc limit +? offset ?;

-- Post corner: cursor that the filter leaves out
with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = +?) select "t2"."id" from "Post" as "t2" where "t2"."views" >= ? and "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit +?;

-- Post corner: cursor that the filter leaves out, over a nullable key
with "t1" as (select "t0"."rating" as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = +?) select "t2"."id" from "Post" as "t2" where "t2"."views" >= ? and (select "k1" from "t1") is not null and ("t2"."rating" > (select "k0" from "t1") or ("t2"."rating" is not null and (select "k0" from "t1") is null) or ("t2"."rating" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."rating", "t2"."id" limit +?;

-- Post corner: cursor through a relation that the row does not have
with "t2" as (select "t1"."name" as "k0", "t0"."id" as "k1" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" where "t0"."id" = +?) select "t3"."id" from "Post" as "t3" left join "Category" as "t4" on "t4"."id" = "t3"."categoryId" where (select "k1" from "t2") is not null and ("t4"."name" < (select "k0" from "t2") or ("t4"."name" is null and (select "k0" from "t2") is not null) or ("t4"."name" is (select "k0" from "t2") and "t3"."id" <= (select "k1" from "t2"))) order by "t4"."name" desc, "t3"."id" desc limit +?;

-- User corner: cursor through a one-to-one that the row does not have
with "t2" as (select "t1"."userId" as "k0", "t0"."id" as "k1" from "User" as "t0" left join "Profile" as "t1" on "t1"."userId" = "t0"."id" where "t0"."email" = +?) select "t3"."id" from "User" as "t3" left join "Profile" as "t4" on "t4"."userId" = "t3"."id" where (select "k1" from "t2") is not null and ("t4"."userId" < (select "k0" from "t2") or ("t4"."userId" is null and (select "k0" from "t2") is not null) or ("t4"."userId" is (select "k0" from "t2") and "t3"."id" >= (select "k1" from "t2"))) order by "t4"."userId" desc, "t3"."id" limit +?;

-- User corner: cursor and distinct
select "t3"."id" from (with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = +?) select "t2"."id", "t2"."id" as "k0", row_number() over (partition by "t2"."role" order by "t2"."id") as "rn" from "User" as "t2" where "t2"."id" >= (select "k0" from "t1")) as "t3" where "t3"."rn" = 1 order by "t3"."k0" limit +?;

-- User corner: cursor and distinct, backwards
select "t3"."id" from (with "t1" as (select "t0"."id" as "k0" from "User" as "t0" where "t0"."id" = +?) select "t2"."id", "t2"."id" as "k0", row_number() over (partition by "t2"."role" order by "t2"."id" desc) as "rn" from "User" as "t2" where "t2"."id" <= (select "k0" from "t1")) as "t3" where "t3"."rn" = 1 order by "t3"."k0" desc limit +?;

-- User corner: cursor and distinct over a nullable key
select "t3"."id" from (with "t1" as (select "t0"."managerId" as "k0", "t0"."id" as "k1" from "User" as "t0" where "t0"."id" = +?) select "t2"."id", "t2"."managerId" as "k0", "t2"."id" as "k1", row_number() over (partition by "t2"."active" order by "t2"."managerId", "t2"."id") as "rn" from "User" as "t2" where (select "k1" from "t1") is not null and ("t2"."managerId" > (select "k0" from "t1") or ("t2"."managerId" is not null and (select "k0" from "t1") is null) or ("t2"."managerId" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1")))) as "t3" where "t3"."rn" = 1 order by "t3"."k0", "t3"."k1" limit +?;

-- Attachment corner: cursor over Bytes
with "t1" as (select "t0"."data" as "k0", "t0"."id" as "k1" from "Attachment" as "t0" where "t0"."id" = +?) select "t2"."id" from "Attachment" as "t2" where ("t2"."data", "t2"."id") >= ((select "k0" from "t1"), (select "k1" from "t1")) order by "t2"."data", "t2"."id" limit +?;

-- Post corner: cursor over a huge Float
with "t1" as (select "t0"."rating" as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = +?) select "t2"."id" from "Post" as "t2" where (select "k1" from "t1") is not null and ("t2"."rating" < (select "k0" from "t1") or ("t2"."rating" is null and (select "k0" from "t1") is not null) or ("t2"."rating" is (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by "t2"."rating" desc, "t2"."id" limit +?;

-- Post corner: cursor over BigInt beyond 2^53
with "t1" as (select "t0"."viewsBig" as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = +?) select "t2"."id" from "Post" as "t2" where ("t2"."viewsBig", "t2"."id") >= ((select "k0" from "t1"), (select "k1" from "t1")) order by "t2"."viewsBig", "t2"."id" limit +?;

-- Order corner: nested cursor of another parent
select "t0"."id" from "Order" as "t0" where "t0"."id" = +?;
with "t3" as (select "t2"."id" as "k0" from "OrderItem" as "t2" where "t2"."orderId" = +? and "t2"."id" = +?) select "t4"."id" from "OrderItem" as "t4" where "t4"."orderId" = +? and "t4"."id" >= (select "k0" from "t3") order by "t4"."id";

-- Order corner: nested cursor of another parent, many parents
select "t0"."id", (select json_group_array(json_object('id', "t4"."id")) from (with "t2" as (select "t1"."id" as "k0" from "OrderItem" as "t1" where "t1"."orderId" = "t0"."id" and "t1"."id" = +?) select "t3"."id" from "OrderItem" as "t3" where "t3"."orderId" = "t0"."id" and "t3"."id" >= (select "k0" from "t2") order by "t3"."id") as "t4") as "items" from "Order" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- User corner: nested distinct, cursor and negative take
select "t0"."id", (select json_group_array(json_object('id', "t5"."id")) from (select "t4"."id" from (with "t2" as (select "t1"."id" as "k0" from "Post" as "t1" where "t1"."authorId" = "t0"."id" and "t1"."id" = +?) select "t3"."id", "t3"."id" as "k0", row_number() over (partition by "t3"."published" order by "t3"."id" desc) as "rn" from "Post" as "t3" where "t3"."authorId" = "t0"."id" and "t3"."id" <= (select "k0" from "t2")) as "t4" where "t4"."rn" = 1 order by "t4"."k0" desc limit +?) as "t5") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- Post corner: field reference in every range
select "t0"."id" from "Post" as "t0" where "t0"."id" >= "t0"."authorId" and "t0"."views" <= "t0"."id" order by "t0"."id";

-- Post corner: field reference under NOT with NULL
select "t0"."id" from "Post" as "t0" where not ("t0"."reviewerId" < "t0"."categoryId") order by "t0"."id";

-- Post corner: field reference inside not with NULL
select "t0"."id" from "Post" as "t0" where not ("t0"."reviewerId" < "t0"."categoryId") order by "t0"."id";

-- Post corner: field reference between Decimals
select "t0"."id" from "Post" as "t0" where "t0"."price" > "t0"."price" order by "t0"."id";

-- Post corner: field reference between dates
select "t0"."id" from "Post" as "t0" where "t0"."publishedAt" > "t0"."createdAt" order by "t0"."id";

-- Post corner: field reference startsWith
select "t0"."id" from "Post" as "t0" where "t0"."body" like replace(replace(replace("t0"."title", '\', '\\'), '%', '\%'), '_', '\_') || '%' escape '\' order by "t0"."id";

-- Attachment corner: field reference between Bytes
select "t0"."id" from "Attachment" as "t0" where "t0"."data" = "t0"."checksum" order by "t0"."id";

-- User corner: field reference between enums
select "t0"."id" from "User" as "t0" where "t0"."id" < ? and "t0"."role" = "t0"."role" order by "t0"."id";

-- Post corner: distinct by nothing
select "t0"."id" from "Post" as "t0" order by "t0"."id" limit +?;

-- Post corner: order through a relation that names nothing
select "t0"."id" from "Post" as "t0" order by "t0"."id" desc limit +?;

-- Post corner: a cursor with conditions that hold
with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = +? and "t0"."published" = +?) select "t2"."id" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit +?;

-- Post corner: a cursor with conditions that fail
with "t1" as (select "t0"."id" as "k0" from "Post" as "t0" where "t0"."id" = +? and "t0"."title" = +?) select "t2"."id" from "Post" as "t2" where "t2"."id" >= (select "k0" from "t1") order by "t2"."id" limit +?;

-- Post corner: order by count through a to-one that can be missing
select "t0"."id" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."reviewerId" order by (select count(*) from "Post" as "t2" where "t2"."authorId" = "t1"."id") desc, "t0"."id" limit +?;

-- Post corner: order through two to-one relations with nulls
select "t0"."id" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."reviewerId" left join "User" as "t2" on "t2"."id" = "t1"."managerId" left join "Category" as "t3" on "t3"."id" = "t0"."categoryId" left join "Category" as "t4" on "t4"."id" = "t3"."parentId" order by "t2"."name" desc, "t4"."name", "t0"."id" limit +?;

-- Post corner: distinct by Json
select "t1"."id" from (select "t0"."id", "t0"."id" as "k0", row_number() over (partition by "t0"."metadata" order by "t0"."id") as "rn" from "Post" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0" limit +?;

-- Attachment corner: distinct by Bytes
select "t1"."id" from (select "t0"."id", "t0"."id" as "k0", row_number() over (partition by "t0"."checksum" order by "t0"."id") as "rn" from "Attachment" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0";

-- Post corner: distinct by Decimal and date
select "t1"."id" from (select "t0"."id", "t0"."id" as "k0", row_number() over (partition by "t0"."price", "t0"."publishedAt" order by "t0"."id" desc) as "rn" from "Post" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0" desc limit +?;

-- User corner: distinct by everything
select "t1"."id" from (select "t0"."id", "t0"."id" as "k0", row_number() over (partition by "t0"."active", "t0"."email", "t0"."id", "t0"."name", "t0"."role" order by "t0"."id") as "rn" from "User" as "t0") as "t1" where "t1"."rn" = 1 order by "t1"."k0" limit +?;

-- User corner: nested windows without order keys in common
select "t0"."id", (select json_group_array(json_object('id', "t4"."id")) from (select "t3"."id" from (select "t1"."id", "t2"."title" as "k0", "t1"."id" as "k1", row_number() over (partition by "t1"."postId" order by "t2"."title", "t1"."id") as "rn" from "Comment" as "t1" left join "Post" as "t2" on "t2"."id" = "t1"."postId" where "t1"."authorId" = "t0"."id") as "t3" where "t3"."rn" = 1 order by "t3"."k0", "t3"."k1" limit +? offset ?) as "t4") as "comments", (select json_group_array(json_object('id', "t8"."id")) from (select "t5"."id" from "Post" as "t5" left join "Category" as "t7" on "t7"."id" = "t5"."categoryId" where "t5"."authorId" = "t0"."id" order by (select count(*) from "Comment" as "t6" where "t6"."postId" = "t5"."id"), "t7"."name" desc, "t5"."id" desc limit +?) as "t8") as "posts" from "User" as "t0" where "t0"."id" <= ? order by "t0"."id";

-- Post corner: groups by every kind of key
select "t0"."price", "t0"."published", "t0"."publishedAt", "t0"."viewsBig", count(*) as "_count__all", count("t0"."price") as "_count_price" from "Post" as "t0" where "t0"."id" <= ? group by +"t0"."price", +"t0"."published", +"t0"."publishedAt", +"t0"."viewsBig" order by +"t0"."published" desc, +"t0"."viewsBig", +"t0"."price", +"t0"."publishedAt" desc;

-- User corner: having over an enum, logic nested
select "t0"."active", "t0"."role", count(*) as "_count__all" from "User" as "t0" group by "t0"."active", "t0"."role" having ("t0"."role" <> ? and count("t0"."id") > ?) or (not ("t0"."active" = ?) and max("t0"."id") >= ?) order by "t0"."role", "t0"."active";

-- Post corner: having over dates and Decimals
select "t0"."authorId", "t0"."publishedAt" from "Post" as "t0" group by "t0"."authorId", "t0"."publishedAt" having min("t0"."price") in (select cast(value as numeric) from json_each(?)) and "t0"."publishedAt" > ? and "t0"."publishedAt" is not null and min("t0"."viewsBig") <> ? order by "t0"."authorId", "t0"."publishedAt";

-- Attachment corner: groups of Bytes
select "t0"."checksum", sum("t0"."size") as "_sum_size" from "Attachment" as "t0" group by "t0"."checksum" having "t0"."checksum" in (select unhex(value) from json_each(?)) order by "t0"."checksum";

-- Post corner: aggregates of a window
select count("t2"."categoryId") as "_count_categoryId", max("t2"."price") as "_max_price", max("t2"."publishedAt") as "_max_publishedAt", min("t2"."viewsBig") as "_min_viewsBig" from (select "t0"."categoryId", "t0"."price", "t0"."publishedAt", "t0"."viewsBig" from "Post" as "t0" left join "Category" as "t1" on "t1"."id" = "t0"."categoryId" order by "t1"."name" desc, "t0"."id" limit +? offset ?) as "t2";
