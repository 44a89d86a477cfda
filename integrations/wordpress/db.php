<?php
/** A database that is there and holds nothing. */
class Empty_Database extends wpdb {
	public function __construct() {
		$this->ready = true;
		$this->is_mysql = true;
	}
	public function db_connect( $allow_bail = true ) {
		return true;
	}
	public function query( $query ) {
		$this->last_result = array();
		return 0;
	}
	public function _real_escape( $data ) {
		return addslashes( (string) $data );
	}
	public function get_row( $query = null, $output = OBJECT, $y = 0 ) {
		return null;
	}
	public function get_results( $query = null, $output = OBJECT ) {
		return array();
	}
	public function get_var( $query = null, $x = 0, $y = 0 ) {
		return null;
	}
	public function get_col( $query = null, $x = 0 ) {
		return array();
	}
	public function suppress_errors( $suppress = true ) {
		return false;
	}
	public function db_version() {
		return '8.0';
	}
	public function db_server_info() {
		return '8.0';
	}
}
$wpdb = new Empty_Database();
