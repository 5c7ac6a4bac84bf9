CREATE TABLE "contact_parts" (
	"list_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"from" integer NOT NULL,
	"count" integer NOT NULL,
	"facts" jsonb NOT NULL,
	CONSTRAINT "contact_parts_list_id_revision_from_pk" PRIMARY KEY("list_id","revision","from")
);
--> statement-breakpoint
CREATE TABLE "zone_sets" (
	"id" "smallserial" PRIMARY KEY NOT NULL,
	"zones" text NOT NULL,
	CONSTRAINT "zone_sets_zones_unique" UNIQUE("zones")
);
--> statement-breakpoint
ALTER TABLE "contact_list_revisions" ADD COLUMN "source_hash" text;--> statement-breakpoint
ALTER TABLE "contact_list_revisions" ADD COLUMN "fingerprint" text;--> statement-breakpoint
ALTER TABLE "contact_list_revisions" ADD COLUMN "removed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_list_revisions" ADD COLUMN "touched_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_lists" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_lists" ADD COLUMN "purge_days" integer;--> statement-breakpoint
ALTER TABLE "contacts" ADD COLUMN "digest" "bytea";--> statement-breakpoint
ALTER TABLE "contact_parts" ADD CONSTRAINT "contact_parts_list_id_revision_contact_list_revisions_list_id_revision_fk" FOREIGN KEY ("list_id","revision") REFERENCES "public"."contact_list_revisions"("list_id","revision") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contact_list_revisions_source" ON "contact_list_revisions" USING btree ("source_hash");--> statement-breakpoint
CREATE INDEX "contact_list_revisions_hash" ON "contact_list_revisions" USING btree ("hash");