-- Post: search one word
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search with and
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search with or
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search with not
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search with a prefix
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search with followed by
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search with parentheses
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search stems
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search a nullable column
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector(coalesce("t0"."body", '')) @@ to_tsquery($1) order by "t0"."id";

-- Post: search nothing
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search only stop words
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search that is no query
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search with an open parenthesis
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search with a lone operator
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search with a quote
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by "t0"."id";

-- Post: search beside other operators
select "t0"."id", "t0"."title" from "Post" as "t0" where "t0"."published" = $1 and "t0"."title" like $2 escape '\' and to_tsvector("t0"."title") @@ to_tsquery($3) order by "t0"."id";

-- Post: search inside not
select "t0"."id", "t0"."title" from "Post" as "t0" where not (to_tsvector("t0"."title") @@ to_tsquery($1)) order by "t0"."id";

-- Post: NOT search
select "t0"."id", "t0"."title" from "Post" as "t0" where not (to_tsvector("t0"."title") @@ to_tsquery($1)) order by "t0"."id";

-- Post: NOT search of a nullable column
select "t0"."id", "t0"."title" from "Post" as "t0" where not (to_tsvector(coalesce("t0"."body", '')) @@ to_tsquery($1)) order by "t0"."id";

-- Post: search inside OR
select "t0"."id", "t0"."title" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) or to_tsvector(coalesce("t0"."body", '')) @@ to_tsquery($2) order by "t0"."id";

-- Post: search inside a relation
select "t0"."id", "t0"."title" from "Post" as "t0" where exists (select 1 from "Comment" as "t1" where "t1"."postId" = "t0"."id" and to_tsvector("t1"."body") @@ to_tsquery($1)) order by "t0"."id";

-- Post: relevance
select "t0"."id" from "Post" as "t0" order by ts_rank(to_tsvector("t0"."title"), to_tsquery($1)) desc, "t0"."id" limit $2;

-- Post: relevance ascending
select "t0"."id" from "Post" as "t0" order by ts_rank(to_tsvector("t0"."title"), to_tsquery($1)), "t0"."id";

-- Post: relevance of two fields
select "t0"."id" from "Post" as "t0" order by ts_rank(to_tsvector(concat_ws(' ', "t0"."body", "t0"."title")), to_tsquery($1)) desc, "t0"."id";

-- Post: relevance of one name
select "t0"."id" from "Post" as "t0" order by ts_rank(to_tsvector("t0"."title"), to_tsquery($1)) desc, "t0"."id" limit $2;

-- Post: relevance of a nullable field
select "t0"."id" from "Post" as "t0" order by ts_rank(to_tsvector(coalesce("t0"."body", '')), to_tsquery($1)) desc, "t0"."id" limit $2;

-- Post: relevance and filter
select "t0"."id" from "Post" as "t0" where to_tsvector("t0"."title") @@ to_tsquery($1) order by ts_rank(to_tsvector("t0"."title"), to_tsquery($2)) desc, "t0"."id";

-- Post: relevance, negative take
select "t0"."id" from "Post" as "t0" order by ts_rank(to_tsvector("t0"."title"), to_tsquery($1)), "t0"."id" desc limit $2;

-- Post: relevance that is no query
select "t0"."id" from "Post" as "t0" order by ts_rank(to_tsvector("t0"."title"), to_tsquery($1)) desc;

-- Post: relevance with a cursor
with "t1" as (select ts_rank(to_tsvector("t0"."title"), to_tsquery($1)) as "k0", "t0"."id" as "k1" from "Post" as "t0" where "t0"."id" = $2) select "t2"."id" from "Post" as "t2" where ts_rank(to_tsvector("t2"."title"), to_tsquery($3)) <= (select "k0" from "t1") and (ts_rank(to_tsvector("t2"."title"), to_tsquery($4)) < (select "k0" from "t1") or (ts_rank(to_tsvector("t2"."title"), to_tsquery($5)) = (select "k0" from "t1") and "t2"."id" >= (select "k1" from "t1"))) order by ts_rank(to_tsvector("t2"."title"), to_tsquery($6)) desc, "t2"."id" limit $7;

-- Post: relevance through a relation
select "t0"."id" from "Post" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."authorId" order by ts_rank(to_tsvector(coalesce("t1"."name", '')), to_tsquery($1)) desc, "t0"."id" limit $2;

-- User: relevance in a nested list
select "t0"."id", (select coalesce(json_agg("t2"), '[]') from (select "t1"."id" from "Post" as "t1" where "t1"."authorId" = "t0"."id" order by ts_rank(to_tsvector("t1"."title"), to_tsquery($1)) desc, "t1"."id") as "t2") as "posts" from "User" as "t0" where "t0"."id" <= $2 order by "t0"."id";

-- Post: relationLoadStrategy join
select "t0"."id", "t0"."title", "t0"."body", "t0"."published", "t0"."views", "t0"."rating", "t0"."price", "t0"."viewsBig", "t0"."metadata", "t0"."createdAt", "t0"."publishedAt", "t0"."authorId", "t0"."reviewerId", "t0"."categoryId", (select row_to_json("t2") from (select "t1"."name" from "User" as "t1" where "t1"."id" = "t0"."authorId" limit 1) as "t2") as "author", (select coalesce(json_agg("t6"), '[]') from (select "t3"."id", "t3"."body", "t3"."likes"::text as "likes", "t3"."createdAt", "t3"."authorId", "t3"."postId", (select row_to_json("t5") from (select "t4"."name" from "User" as "t4" where "t4"."id" = "t3"."authorId" limit 1) as "t5") as "author" from "Comment" as "t3" where "t3"."postId" = "t0"."id" order by "t3"."id" limit $1) as "t6") as "comments", (select coalesce(json_agg("t9"), '[]') from (select "t7"."id", "t7"."name" from "Tag" as "t7" inner join "_PostToTag" as "t8" on "t8"."B" = "t7"."id" where "t8"."A" = "t0"."id" order by "t7"."name") as "t9") as "tags", (select count(*) from "Tag" as "t10" inner join "_PostToTag" as "t11" on "t11"."B" = "t10"."id" where "t11"."A" = "t0"."id") as "tags", (select count(*) from "Comment" as "t12" where "t12"."postId" = "t0"."id") as "comments", (select count(*) from "Like" as "t13" where "t13"."postId" = "t0"."id") as "likes", (select count(*) from "Attachment" as "t14" where "t14"."postId" = "t0"."id") as "attachments" from "Post" as "t0" where "t0"."id" = any($2) order by "t0"."id";

-- User: findUnique with relationLoadStrategy join
select "t0"."id", "t1"."id", "t1"."email", "t1"."name", "t1"."role", "t1"."active", "t1"."settings", "t1"."createdAt", "t1"."updatedAt", "t1"."managerId", (select coalesce(json_agg("t3"), '[]') from (select "t2"."id", "t2"."title", "t2"."body", "t2"."published", "t2"."views", "t2"."rating", "t2"."price"::text as "price", "t2"."viewsBig"::text as "viewsBig", "t2"."metadata", "t2"."createdAt", "t2"."publishedAt", "t2"."authorId", "t2"."reviewerId", "t2"."categoryId" from "Post" as "t2" where "t2"."authorId" = "t0"."id" order by "t2"."id") as "t3") as "posts" from "User" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."managerId" where "t0"."id" = $1;

-- Post: relationLoadStrategy query
select "t0"."id", "t0"."title", "t0"."body", "t0"."published", "t0"."views", "t0"."rating", "t0"."price", "t0"."viewsBig", "t0"."metadata", "t0"."createdAt", "t0"."publishedAt", "t0"."authorId", "t0"."reviewerId", "t0"."categoryId", (select count(*) from "Tag" as "t1" inner join "_PostToTag" as "t2" on "t2"."B" = "t1"."id" where "t2"."A" = "t0"."id") as "tags", (select count(*) from "Comment" as "t3" where "t3"."postId" = "t0"."id") as "comments", (select count(*) from "Like" as "t4" where "t4"."postId" = "t0"."id") as "likes", (select count(*) from "Attachment" as "t5" where "t5"."postId" = "t0"."id") as "attachments" from "Post" as "t0" where "t0"."id" = any($1) order by "t0"."id";
select "t9"."name", "t7"."n" from unnest($1::int4[]) with ordinality as "t7"("k0", "n") cross join lateral (select "t8"."name" from "User" as "t8" where "t8"."id" = "t7"."k0" limit 1) as "t9";
select "t13"."id", "t13"."body", "t13"."likes", "t13"."createdAt", "t13"."authorId", "t13"."postId", "t11"."n" from unnest($1::int4[]) with ordinality as "t11"("k0", "n") cross join lateral (select "t12"."id", "t12"."body", "t12"."likes", "t12"."createdAt", "t12"."authorId", "t12"."postId", "t12"."id" as "k0" from "Comment" as "t12" where "t12"."postId" = "t11"."k0" order by "t12"."id" limit $2) as "t13" order by "t13"."k0";
select "t17"."name", "t15"."n" from unnest($1::int4[]) with ordinality as "t15"("k0", "n") cross join lateral (select "t16"."name" from "User" as "t16" where "t16"."id" = "t15"."k0" limit 1) as "t17";
select "t22"."id", "t22"."name", "t19"."n" from unnest($1::int4[]) with ordinality as "t19"("k0", "n") cross join lateral (select "t20"."id", "t20"."name", "t20"."name" as "k0" from "Tag" as "t20" inner join "_PostToTag" as "t21" on "t21"."B" = "t20"."id" where "t21"."A" = "t19"."k0" order by "t20"."name") as "t22" order by "t22"."k0";

-- User: findUnique with relationLoadStrategy query
select "t0"."id", "t1"."id", "t1"."email", "t1"."name", "t1"."role", "t1"."active", "t1"."settings", "t1"."createdAt", "t1"."updatedAt", "t1"."managerId" from "User" as "t0" left join "User" as "t1" on "t1"."id" = "t0"."managerId" where "t0"."id" = $1;
select "t5"."id", "t5"."title", "t5"."body", "t5"."published", "t5"."views", "t5"."rating", "t5"."price", "t5"."viewsBig", "t5"."metadata", "t5"."createdAt", "t5"."publishedAt", "t5"."authorId", "t5"."reviewerId", "t5"."categoryId", "t3"."n" from unnest($1::int4[]) with ordinality as "t3"("k0", "n") cross join lateral (select "t4"."id", "t4"."title", "t4"."body", "t4"."published", "t4"."views", "t4"."rating", "t4"."price", "t4"."viewsBig", "t4"."metadata", "t4"."createdAt", "t4"."publishedAt", "t4"."authorId", "t4"."reviewerId", "t4"."categoryId", "t4"."id" as "k0" from "Post" as "t4" where "t4"."authorId" = "t3"."k0" order by "t4"."id") as "t5" order by "t5"."k0";
