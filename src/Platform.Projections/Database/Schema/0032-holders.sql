alter table platform.post_register add column if not exists vacancy_owner_id uuid;

-- Who answers for a post on a day: the acting holder while there is one, and otherwise the substantive one (Post.HolderOn).
create or replace function platform.holder_of(post uuid, day date) returns table (person_id uuid, acting boolean)
language sql stable as $$
    select h.person_id, h.acting from platform.post_holder h
    where h.tenant_id = current_setting('app.tenant_id') and h.post_id = post and h.from_on <= day and (h.to_on is null or h.to_on > day)
    order by h.acting desc, h.from_on desc limit 1
$$;

-- The post that looks after a vacant one: the one named, or else the first responsible post of its unit or the nearest above.
create or replace function platform.caretaker_of(post uuid) returns uuid
language sql stable as $$
    select coalesce(p.vacancy_owner_id, (
        select head.post_id from platform.unit_node unit
        join platform.unit_node above on above.tenant_id = unit.tenant_id and unit.path <@ above.path
        join platform.post_register head on head.tenant_id = above.tenant_id and head.unit_id = above.unit_id
        where unit.tenant_id = p.tenant_id and unit.unit_id = p.unit_id and head.post_id <> p.post_id and head.abolished_on is null
          and 'first-responsible' = any(head.responsibility_types)
        order by nlevel(above.path) desc, head.established_on, head.post_id limit 1))
    from platform.post_register p where p.tenant_id = current_setting('app.tenant_id') and p.post_id = post
$$;
