CREATE TABLE "audit" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"phase" text NOT NULL,
	"action" text NOT NULL,
	"actor_id" text,
	"actor_name" text,
	"actor_role" text,
	"ip" text,
	"target" text,
	"launch_key" text,
	"detail" jsonb,
	"prev_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact_list_revisions" (
	"list_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"state" text NOT NULL,
	"hash" text,
	"count" integer DEFAULT 0 NOT NULL,
	"facts" jsonb,
	"report" jsonb,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contact_list_revisions_list_id_revision_pk" PRIMARY KEY("list_id","revision")
);
--> statement-breakpoint
CREATE TABLE "contact_lists" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"list_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"position" integer NOT NULL,
	"e164" text NOT NULL,
	"zone_set_id" smallint,
	"data" jsonb NOT NULL,
	CONSTRAINT "contacts_list_id_revision_position_pk" PRIMARY KEY("list_id","revision","position")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"schema_version" integer NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"launch_key" text NOT NULL,
	"sealed_at" timestamp with time zone,
	"created_by" text,
	"updated_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "drafts_launch_key_unique" UNIQUE("launch_key")
);
--> statement-breakpoint
CREATE TABLE "launch_attempts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"launch_key" text NOT NULL,
	"n" integer NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"status" integer,
	"reply_class" text
);
--> statement-breakpoint
CREATE TABLE "launch_parts" (
	"launch_key" text NOT NULL,
	"n" integer NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL,
	"contacts" integer NOT NULL,
	"payload_hash" text,
	"vapi_id" text,
	"failure" jsonb,
	"looks" integer DEFAULT 0 NOT NULL,
	"next_look_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "launch_parts_launch_key_n_pk" PRIMARY KEY("launch_key","n"),
	CONSTRAINT "launch_parts_vapi_id_unique" UNIQUE("vapi_id")
);
--> statement-breakpoint
CREATE TABLE "launches" (
	"key" text PRIMARY KEY NOT NULL,
	"draft_id" uuid,
	"draft" jsonb NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"api" text NOT NULL,
	"planner_version" integer NOT NULL,
	"plan" jsonb NOT NULL,
	"state" text NOT NULL,
	"contacts" integer NOT NULL,
	"zone" text NOT NULL,
	"approved_at" timestamp with time zone,
	"earliest_at" timestamp with time zone,
	"latest_at" timestamp with time zone,
	"cancel_requested_at" timestamp with time zone,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"person_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"role" text DEFAULT 'viewer' NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limits_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"person_id" text NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" text PRIMARY KEY NOT NULL,
	"api" text NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"raw_status" text NOT NULL,
	"ended_reason" text,
	"target" jsonb,
	"earliest_at" timestamp with time zone,
	"latest_at" timestamp with time zone,
	"audience" integer NOT NULL,
	"tally" jsonb NOT NULL,
	"outcomes" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"gone_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "leases" (
	"name" text PRIMARY KEY NOT NULL,
	"until" timestamp with time zone,
	"owner" text,
	"done_at" timestamp with time zone,
	"last_error" jsonb,
	"failing_since" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "samples" (
	"campaign_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"tally" jsonb NOT NULL,
	CONSTRAINT "samples_campaign_id_at_pk" PRIMARY KEY("campaign_id","at")
);
--> statement-breakpoint
CREATE TABLE "snapshot_calls" (
	"campaign_id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"calls" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "snapshot_heads" (
	"campaign_id" text PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"content_hash" text,
	"head" jsonb,
	"observed_at" timestamp with time zone,
	"read_ms" integer,
	"bytes" integer,
	"lease_until" timestamp with time zone,
	"lease_owner" text,
	"last_error" jsonb,
	"failing_since" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "contact_list_revisions" ADD CONSTRAINT "contact_list_revisions_list_id_contact_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."contact_lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_list_revisions" ADD CONSTRAINT "contact_list_revisions_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_lists" ADD CONSTRAINT "contact_lists_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_list_id_revision_contact_list_revisions_list_id_revision_fk" FOREIGN KEY ("list_id","revision") REFERENCES "public"."contact_list_revisions"("list_id","revision") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "launch_parts" ADD CONSTRAINT "launch_parts_launch_key_launches_key_fk" FOREIGN KEY ("launch_key") REFERENCES "public"."launches"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "launches" ADD CONSTRAINT "launches_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "launches" ADD CONSTRAINT "launches_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_target" ON "audit" USING btree ("target");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "contacts_e164" ON "contacts" USING btree ("e164");--> statement-breakpoint
CREATE INDEX "launch_attempts_part" ON "launch_attempts" USING btree ("launch_key","n");--> statement-breakpoint
CREATE UNIQUE INDEX "launches_one_per_draft" ON "launches" USING btree ("draft_id") WHERE "launches"."state" <> 'failed';--> statement-breakpoint
CREATE INDEX "launches_hash" ON "launches" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "accounts_person" ON "accounts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "campaigns_created" ON "campaigns" USING btree ("created_at");