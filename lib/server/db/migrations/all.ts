// Written by bundle-migrations.ts from the SQL files. Do not edit.
export const MIGRATIONS = [
  {
    "tag": "0000_first",
    "statements": [
      "CREATE TABLE \"audit\" (\n\t\"id\" bigserial PRIMARY KEY NOT NULL,\n\t\"at\" timestamp with time zone DEFAULT now() NOT NULL,\n\t\"phase\" text NOT NULL,\n\t\"action\" text NOT NULL,\n\t\"actor_id\" text,\n\t\"actor_name\" text,\n\t\"actor_role\" text,\n\t\"ip\" text,\n\t\"target\" text,\n\t\"launch_key\" text,\n\t\"detail\" jsonb,\n\t\"prev_hash\" text NOT NULL,\n\t\"hash\" text NOT NULL\n);",
      "CREATE TABLE \"settings\" (\n\t\"name\" text PRIMARY KEY NOT NULL,\n\t\"value\" jsonb NOT NULL,\n\t\"updated_at\" timestamp with time zone DEFAULT now() NOT NULL\n);",
      "CREATE TABLE \"contact_list_revisions\" (\n\t\"list_id\" uuid NOT NULL,\n\t\"revision\" integer NOT NULL,\n\t\"state\" text NOT NULL,\n\t\"hash\" text,\n\t\"count\" integer DEFAULT 0 NOT NULL,\n\t\"facts\" jsonb,\n\t\"report\" jsonb,\n\t\"created_by\" text,\n\t\"created_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\tCONSTRAINT \"contact_list_revisions_list_id_revision_pk\" PRIMARY KEY(\"list_id\",\"revision\")\n);",
      "CREATE TABLE \"contact_lists\" (\n\t\"id\" uuid PRIMARY KEY NOT NULL,\n\t\"name\" text NOT NULL,\n\t\"created_by\" text,\n\t\"created_at\" timestamp with time zone DEFAULT now() NOT NULL\n);",
      "CREATE TABLE \"contacts\" (\n\t\"list_id\" uuid NOT NULL,\n\t\"revision\" integer NOT NULL,\n\t\"position\" integer NOT NULL,\n\t\"e164\" text NOT NULL,\n\t\"zone_set_id\" smallint,\n\t\"data\" jsonb NOT NULL,\n\tCONSTRAINT \"contacts_list_id_revision_position_pk\" PRIMARY KEY(\"list_id\",\"revision\",\"position\")\n);",
      "CREATE TABLE \"drafts\" (\n\t\"id\" uuid PRIMARY KEY NOT NULL,\n\t\"schema_version\" integer NOT NULL,\n\t\"version\" integer NOT NULL,\n\t\"content\" jsonb NOT NULL,\n\t\"launch_key\" text NOT NULL,\n\t\"sealed_at\" timestamp with time zone,\n\t\"created_by\" text,\n\t\"updated_by\" text,\n\t\"created_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\t\"updated_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\tCONSTRAINT \"drafts_launch_key_unique\" UNIQUE(\"launch_key\")\n);",
      "CREATE TABLE \"launch_attempts\" (\n\t\"id\" bigserial PRIMARY KEY NOT NULL,\n\t\"launch_key\" text NOT NULL,\n\t\"n\" integer NOT NULL,\n\t\"sent_at\" timestamp with time zone NOT NULL,\n\t\"settled_at\" timestamp with time zone,\n\t\"status\" integer,\n\t\"reply_class\" text\n);",
      "CREATE TABLE \"launch_parts\" (\n\t\"launch_key\" text NOT NULL,\n\t\"n\" integer NOT NULL,\n\t\"state\" text NOT NULL,\n\t\"name\" text NOT NULL,\n\t\"contacts\" integer NOT NULL,\n\t\"payload_hash\" text,\n\t\"vapi_id\" text,\n\t\"failure\" jsonb,\n\t\"looks\" integer DEFAULT 0 NOT NULL,\n\t\"next_look_at\" timestamp with time zone,\n\t\"updated_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\tCONSTRAINT \"launch_parts_launch_key_n_pk\" PRIMARY KEY(\"launch_key\",\"n\"),\n\tCONSTRAINT \"launch_parts_vapi_id_unique\" UNIQUE(\"vapi_id\")\n);",
      "CREATE TABLE \"launches\" (\n\t\"key\" text PRIMARY KEY NOT NULL,\n\t\"draft_id\" uuid,\n\t\"draft\" jsonb NOT NULL,\n\t\"name\" text NOT NULL,\n\t\"hash\" text NOT NULL,\n\t\"api\" text NOT NULL,\n\t\"planner_version\" integer NOT NULL,\n\t\"plan\" jsonb NOT NULL,\n\t\"state\" text NOT NULL,\n\t\"contacts\" integer NOT NULL,\n\t\"zone\" text NOT NULL,\n\t\"approved_at\" timestamp with time zone,\n\t\"earliest_at\" timestamp with time zone,\n\t\"latest_at\" timestamp with time zone,\n\t\"cancel_requested_at\" timestamp with time zone,\n\t\"created_by\" text,\n\t\"created_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\t\"settled_at\" timestamp with time zone\n);",
      "CREATE TABLE \"accounts\" (\n\t\"id\" text PRIMARY KEY NOT NULL,\n\t\"account_id\" text NOT NULL,\n\t\"provider_id\" text NOT NULL,\n\t\"person_id\" text NOT NULL,\n\t\"access_token\" text,\n\t\"refresh_token\" text,\n\t\"id_token\" text,\n\t\"access_token_expires_at\" timestamp with time zone,\n\t\"refresh_token_expires_at\" timestamp with time zone,\n\t\"scope\" text,\n\t\"password\" text,\n\t\"created_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\t\"updated_at\" timestamp with time zone DEFAULT now() NOT NULL\n);",
      "CREATE TABLE \"people\" (\n\t\"id\" text PRIMARY KEY NOT NULL,\n\t\"name\" text NOT NULL,\n\t\"email\" text NOT NULL,\n\t\"email_verified\" boolean DEFAULT false NOT NULL,\n\t\"image\" text,\n\t\"role\" text DEFAULT 'viewer' NOT NULL,\n\t\"disabled_at\" timestamp with time zone,\n\t\"created_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\t\"updated_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\tCONSTRAINT \"people_email_unique\" UNIQUE(\"email\")\n);",
      "CREATE TABLE \"rate_limits\" (\n\t\"id\" text PRIMARY KEY NOT NULL,\n\t\"key\" text NOT NULL,\n\t\"count\" integer NOT NULL,\n\t\"last_request\" bigint NOT NULL,\n\tCONSTRAINT \"rate_limits_key_unique\" UNIQUE(\"key\")\n);",
      "CREATE TABLE \"sessions\" (\n\t\"id\" text PRIMARY KEY NOT NULL,\n\t\"token\" text NOT NULL,\n\t\"person_id\" text NOT NULL,\n\t\"ip_address\" text,\n\t\"user_agent\" text,\n\t\"expires_at\" timestamp with time zone NOT NULL,\n\t\"created_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\t\"updated_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\tCONSTRAINT \"sessions_token_unique\" UNIQUE(\"token\")\n);",
      "CREATE TABLE \"sign_in_failures\" (\n\t\"key\" text PRIMARY KEY NOT NULL,\n\t\"count\" integer NOT NULL,\n\t\"last_at\" timestamp with time zone NOT NULL\n);",
      "CREATE TABLE \"verifications\" (\n\t\"id\" text PRIMARY KEY NOT NULL,\n\t\"identifier\" text NOT NULL,\n\t\"value\" text NOT NULL,\n\t\"expires_at\" timestamp with time zone NOT NULL,\n\t\"created_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\t\"updated_at\" timestamp with time zone DEFAULT now() NOT NULL\n);",
      "CREATE TABLE \"campaigns\" (\n\t\"id\" text PRIMARY KEY NOT NULL,\n\t\"api\" text NOT NULL,\n\t\"name\" text NOT NULL,\n\t\"status\" text NOT NULL,\n\t\"raw_status\" text NOT NULL,\n\t\"ended_reason\" text,\n\t\"target\" jsonb,\n\t\"earliest_at\" timestamp with time zone,\n\t\"latest_at\" timestamp with time zone,\n\t\"audience\" integer NOT NULL,\n\t\"tally\" jsonb NOT NULL,\n\t\"outcomes\" jsonb,\n\t\"created_at\" timestamp with time zone NOT NULL,\n\t\"updated_at\" timestamp with time zone NOT NULL,\n\t\"seen_at\" timestamp with time zone NOT NULL,\n\t\"gone_at\" timestamp with time zone\n);",
      "CREATE TABLE \"leases\" (\n\t\"name\" text PRIMARY KEY NOT NULL,\n\t\"until\" timestamp with time zone,\n\t\"owner\" text,\n\t\"done_at\" timestamp with time zone,\n\t\"last_error\" jsonb,\n\t\"failing_since\" timestamp with time zone\n);",
      "CREATE TABLE \"samples\" (\n\t\"campaign_id\" text NOT NULL,\n\t\"at\" timestamp with time zone NOT NULL,\n\t\"tally\" jsonb NOT NULL,\n\tCONSTRAINT \"samples_campaign_id_at_pk\" PRIMARY KEY(\"campaign_id\",\"at\")\n);",
      "CREATE TABLE \"snapshot_calls\" (\n\t\"campaign_id\" text PRIMARY KEY NOT NULL,\n\t\"version\" integer NOT NULL,\n\t\"calls\" jsonb NOT NULL\n);",
      "CREATE TABLE \"snapshot_heads\" (\n\t\"campaign_id\" text PRIMARY KEY NOT NULL,\n\t\"version\" integer DEFAULT 0 NOT NULL,\n\t\"content_hash\" text,\n\t\"head\" jsonb,\n\t\"observed_at\" timestamp with time zone,\n\t\"read_ms\" integer,\n\t\"bytes\" integer,\n\t\"lease_until\" timestamp with time zone,\n\t\"lease_owner\" text,\n\t\"last_error\" jsonb,\n\t\"failing_since\" timestamp with time zone\n);",
      "ALTER TABLE \"contact_list_revisions\" ADD CONSTRAINT \"contact_list_revisions_list_id_contact_lists_id_fk\" FOREIGN KEY (\"list_id\") REFERENCES \"public\".\"contact_lists\"(\"id\") ON DELETE cascade ON UPDATE no action;",
      "ALTER TABLE \"contact_list_revisions\" ADD CONSTRAINT \"contact_list_revisions_created_by_people_id_fk\" FOREIGN KEY (\"created_by\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE set null ON UPDATE no action;",
      "ALTER TABLE \"contact_lists\" ADD CONSTRAINT \"contact_lists_created_by_people_id_fk\" FOREIGN KEY (\"created_by\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE set null ON UPDATE no action;",
      "ALTER TABLE \"contacts\" ADD CONSTRAINT \"contacts_list_id_revision_contact_list_revisions_list_id_revision_fk\" FOREIGN KEY (\"list_id\",\"revision\") REFERENCES \"public\".\"contact_list_revisions\"(\"list_id\",\"revision\") ON DELETE cascade ON UPDATE no action;",
      "ALTER TABLE \"drafts\" ADD CONSTRAINT \"drafts_created_by_people_id_fk\" FOREIGN KEY (\"created_by\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE set null ON UPDATE no action;",
      "ALTER TABLE \"drafts\" ADD CONSTRAINT \"drafts_updated_by_people_id_fk\" FOREIGN KEY (\"updated_by\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE set null ON UPDATE no action;",
      "ALTER TABLE \"launch_parts\" ADD CONSTRAINT \"launch_parts_launch_key_launches_key_fk\" FOREIGN KEY (\"launch_key\") REFERENCES \"public\".\"launches\"(\"key\") ON DELETE cascade ON UPDATE no action;",
      "ALTER TABLE \"launches\" ADD CONSTRAINT \"launches_draft_id_drafts_id_fk\" FOREIGN KEY (\"draft_id\") REFERENCES \"public\".\"drafts\"(\"id\") ON DELETE set null ON UPDATE no action;",
      "ALTER TABLE \"launches\" ADD CONSTRAINT \"launches_created_by_people_id_fk\" FOREIGN KEY (\"created_by\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE set null ON UPDATE no action;",
      "ALTER TABLE \"accounts\" ADD CONSTRAINT \"accounts_person_id_people_id_fk\" FOREIGN KEY (\"person_id\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE cascade ON UPDATE no action;",
      "ALTER TABLE \"sessions\" ADD CONSTRAINT \"sessions_person_id_people_id_fk\" FOREIGN KEY (\"person_id\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE cascade ON UPDATE no action;",
      "CREATE INDEX \"audit_target\" ON \"audit\" USING btree (\"target\");",
      "CREATE INDEX \"audit_at\" ON \"audit\" USING btree (\"at\");",
      "CREATE INDEX \"contacts_e164\" ON \"contacts\" USING btree (\"e164\");",
      "CREATE INDEX \"launch_attempts_part\" ON \"launch_attempts\" USING btree (\"launch_key\",\"n\");",
      "CREATE UNIQUE INDEX \"launches_one_per_draft\" ON \"launches\" USING btree (\"draft_id\") WHERE \"launches\".\"state\" <> 'failed';",
      "CREATE INDEX \"launches_hash\" ON \"launches\" USING btree (\"hash\");",
      "CREATE INDEX \"accounts_person\" ON \"accounts\" USING btree (\"person_id\");",
      "CREATE INDEX \"sessions_person\" ON \"sessions\" USING btree (\"person_id\");",
      "CREATE INDEX \"campaigns_created\" ON \"campaigns\" USING btree (\"created_at\");"
    ]
  },
  {
    "tag": "0001_first_floor",
    "statements": [
      "CREATE TABLE \"person_links\" (\n\t\"token_hash\" text PRIMARY KEY NOT NULL,\n\t\"kind\" text NOT NULL,\n\t\"person_id\" text,\n\t\"email\" text NOT NULL,\n\t\"role\" text,\n\t\"created_by\" text,\n\t\"created_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\t\"expires_at\" timestamp with time zone NOT NULL,\n\t\"used_at\" timestamp with time zone,\n\t\"revoked_at\" timestamp with time zone\n);",
      "CREATE TABLE \"saved_overrides\" (\n\t\"id\" uuid PRIMARY KEY NOT NULL,\n\t\"name\" text NOT NULL,\n\t\"schema_version\" integer NOT NULL,\n\t\"content\" jsonb NOT NULL,\n\t\"created_by\" text,\n\t\"updated_by\" text,\n\t\"created_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\t\"updated_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\tCONSTRAINT \"saved_overrides_name_unique\" UNIQUE(\"name\")\n);",
      "CREATE TABLE \"call_lengths\" (\n\t\"target_id\" text PRIMARY KEY NOT NULL,\n\t\"mean_seconds\" double precision,\n\t\"calls\" integer NOT NULL,\n\t\"read_at\" timestamp with time zone NOT NULL\n);",
      "ALTER TABLE \"person_links\" ADD CONSTRAINT \"person_links_person_id_people_id_fk\" FOREIGN KEY (\"person_id\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE cascade ON UPDATE no action;",
      "ALTER TABLE \"person_links\" ADD CONSTRAINT \"person_links_created_by_people_id_fk\" FOREIGN KEY (\"created_by\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE set null ON UPDATE no action;",
      "ALTER TABLE \"saved_overrides\" ADD CONSTRAINT \"saved_overrides_created_by_people_id_fk\" FOREIGN KEY (\"created_by\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE set null ON UPDATE no action;",
      "ALTER TABLE \"saved_overrides\" ADD CONSTRAINT \"saved_overrides_updated_by_people_id_fk\" FOREIGN KEY (\"updated_by\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE set null ON UPDATE no action;",
      "CREATE INDEX \"person_links_person\" ON \"person_links\" USING btree (\"person_id\");",
      "CREATE INDEX \"audit_launch\" ON \"audit\" USING btree (\"launch_key\");"
    ]
  },
  {
    "tag": "0002_suppression",
    "statements": [
      "CREATE TABLE \"called_campaigns\" (\n\t\"campaign_id\" text PRIMARY KEY NOT NULL,\n\t\"settled_calls\" integer DEFAULT 0 NOT NULL,\n\t\"complete_at\" timestamp with time zone,\n\t\"tried_at\" timestamp with time zone,\n\t\"failures\" integer DEFAULT 0 NOT NULL\n);",
      "CREATE TABLE \"do_not_call\" (\n\t\"id\" bigserial PRIMARY KEY NOT NULL,\n\t\"number\" text NOT NULL,\n\t\"reason\" text NOT NULL,\n\t\"source\" text NOT NULL,\n\t\"note\" text,\n\t\"campaign_id\" text,\n\t\"call_id\" text,\n\t\"added_by\" text,\n\t\"added_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\t\"removed_by\" text,\n\t\"removed_at\" timestamp with time zone,\n\t\"removed_reason\" text\n);",
      "CREATE TABLE \"do_not_call_reach\" (\n\t\"entry_id\" bigint NOT NULL,\n\t\"campaign_id\" text NOT NULL,\n\t\"campaign_name\" text NOT NULL,\n\t\"starts_at\" timestamp with time zone,\n\t\"outcome\" text NOT NULL,\n\t\"at\" timestamp with time zone DEFAULT now() NOT NULL,\n\t\"settled_at\" timestamp with time zone,\n\tCONSTRAINT \"do_not_call_reach_entry_id_campaign_id_pk\" PRIMARY KEY(\"entry_id\",\"campaign_id\")\n);",
      "CREATE TABLE \"number_calls\" (\n\t\"call_id\" text PRIMARY KEY NOT NULL,\n\t\"number\" text NOT NULL,\n\t\"campaign_id\" text NOT NULL,\n\t\"at\" timestamp with time zone NOT NULL,\n\t\"outcome\" text NOT NULL\n);",
      "ALTER TABLE \"do_not_call\" ADD CONSTRAINT \"do_not_call_added_by_people_id_fk\" FOREIGN KEY (\"added_by\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE set null ON UPDATE no action;",
      "ALTER TABLE \"do_not_call\" ADD CONSTRAINT \"do_not_call_removed_by_people_id_fk\" FOREIGN KEY (\"removed_by\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE set null ON UPDATE no action;",
      "ALTER TABLE \"do_not_call_reach\" ADD CONSTRAINT \"do_not_call_reach_entry_id_do_not_call_id_fk\" FOREIGN KEY (\"entry_id\") REFERENCES \"public\".\"do_not_call\"(\"id\") ON DELETE cascade ON UPDATE no action;",
      "CREATE UNIQUE INDEX \"do_not_call_number\" ON \"do_not_call\" USING btree (\"number\") WHERE \"do_not_call\".\"removed_at\" is null;",
      "CREATE INDEX \"do_not_call_history\" ON \"do_not_call\" USING btree (\"number\");",
      "CREATE INDEX \"do_not_call_reach_open\" ON \"do_not_call_reach\" USING btree (\"campaign_id\") WHERE \"do_not_call_reach\".\"settled_at\" is null;",
      "CREATE INDEX \"number_calls_number\" ON \"number_calls\" USING btree (\"number\",\"at\");",
      "CREATE INDEX \"number_calls_campaign\" ON \"number_calls\" USING btree (\"campaign_id\");",
      "CREATE INDEX \"number_calls_at\" ON \"number_calls\" USING btree (\"at\");"
    ]
  },
  {
    "tag": "0003_contact_parts",
    "statements": [
      "CREATE TABLE \"contact_parts\" (\n\t\"list_id\" uuid NOT NULL,\n\t\"revision\" integer NOT NULL,\n\t\"from\" integer NOT NULL,\n\t\"count\" integer NOT NULL,\n\t\"facts\" jsonb NOT NULL,\n\tCONSTRAINT \"contact_parts_list_id_revision_from_pk\" PRIMARY KEY(\"list_id\",\"revision\",\"from\")\n);",
      "CREATE TABLE \"zone_sets\" (\n\t\"id\" \"smallserial\" PRIMARY KEY NOT NULL,\n\t\"zones\" text NOT NULL,\n\tCONSTRAINT \"zone_sets_zones_unique\" UNIQUE(\"zones\")\n);",
      "ALTER TABLE \"contact_list_revisions\" ADD COLUMN \"source_hash\" text;",
      "ALTER TABLE \"contact_list_revisions\" ADD COLUMN \"fingerprint\" text;",
      "ALTER TABLE \"contact_list_revisions\" ADD COLUMN \"removed\" integer DEFAULT 0 NOT NULL;",
      "ALTER TABLE \"contact_list_revisions\" ADD COLUMN \"touched_at\" timestamp with time zone DEFAULT now() NOT NULL;",
      "ALTER TABLE \"contact_lists\" ADD COLUMN \"tags\" text[] DEFAULT '{}' NOT NULL;",
      "ALTER TABLE \"contact_lists\" ADD COLUMN \"purge_days\" integer;",
      "ALTER TABLE \"contacts\" ADD COLUMN \"digest\" \"bytea\";",
      "ALTER TABLE \"contact_parts\" ADD CONSTRAINT \"contact_parts_list_id_revision_contact_list_revisions_list_id_revision_fk\" FOREIGN KEY (\"list_id\",\"revision\") REFERENCES \"public\".\"contact_list_revisions\"(\"list_id\",\"revision\") ON DELETE cascade ON UPDATE no action;",
      "CREATE INDEX \"contact_list_revisions_source\" ON \"contact_list_revisions\" USING btree (\"source_hash\");",
      "CREATE INDEX \"contact_list_revisions_hash\" ON \"contact_list_revisions\" USING btree (\"hash\");"
    ]
  },
  {
    "tag": "0004_saved_mappings",
    "statements": [
      "CREATE TABLE \"saved_mappings\" (\n\t\"hash\" text PRIMARY KEY NOT NULL,\n\t\"content\" jsonb NOT NULL,\n\t\"saved_by\" text,\n\t\"saved_at\" timestamp with time zone DEFAULT now() NOT NULL\n);",
      "ALTER TABLE \"saved_mappings\" ADD CONSTRAINT \"saved_mappings_saved_by_people_id_fk\" FOREIGN KEY (\"saved_by\") REFERENCES \"public\".\"people\"(\"id\") ON DELETE set null ON UPDATE no action;"
    ]
  },
  {
    "tag": "0005_contacts_unkeyed",
    "statements": [
      "CREATE FUNCTION \"delete_contacts_of_revision\"() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n\tDELETE FROM \"contacts\" WHERE \"list_id\" = OLD.\"list_id\" AND \"revision\" = OLD.\"revision\";\n\tRETURN NULL;\nEND\n$$;",
      "CREATE TRIGGER \"contact_list_revisions_deleted\" AFTER DELETE ON \"contact_list_revisions\" FOR EACH ROW EXECUTE FUNCTION \"delete_contacts_of_revision\"();",
      "ALTER TABLE \"contacts\" DROP CONSTRAINT \"contacts_list_id_revision_contact_list_revisions_list_id_revision_fk\";"
    ]
  },
  {
    "tag": "0006_do_not_call_looks",
    "statements": [
      "CREATE TABLE \"do_not_call_looks\" (\n\t\"campaign_id\" text PRIMARY KEY NOT NULL,\n\t\"asked_at\" timestamp with time zone DEFAULT now() NOT NULL,\n\t\"looked_at\" timestamp with time zone\n);"
    ]
  },
  {
    "tag": "0007_gaps",
    "statements": [
      "ALTER TABLE \"contact_list_revisions\" ADD COLUMN \"gaps\" integer[] DEFAULT '{}' NOT NULL;"
    ]
  }
];
