/** A module of a user. */
module org.example.consumer {
    requires org.charterkit.json;
    requires org.charterkit.markdown;
}
