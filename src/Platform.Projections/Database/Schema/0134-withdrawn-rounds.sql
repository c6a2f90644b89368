-- A round of appraisal that was withdrawn, with its reason.
alter table platform.appraisal_round add column if not exists withdrawn_on date;
alter table platform.appraisal_round add column if not exists withdrawn_because text;
