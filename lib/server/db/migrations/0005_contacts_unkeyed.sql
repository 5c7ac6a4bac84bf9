CREATE FUNCTION "delete_contacts_of_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM "contacts" WHERE "list_id" = OLD."list_id" AND "revision" = OLD."revision";
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "contact_list_revisions_deleted" AFTER DELETE ON "contact_list_revisions" FOR EACH ROW EXECUTE FUNCTION "delete_contacts_of_revision"();
--> statement-breakpoint
ALTER TABLE "contacts" DROP CONSTRAINT "contacts_list_id_revision_contact_list_revisions_list_id_revision_fk";
